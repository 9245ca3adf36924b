function Write-Value {
    <#
    .SYNOPSIS
    Writes one value with its tag into the buffer. Types that have no form of their own are written by their properties.
    .PARAMETER Depth
    How many levels of properties may still be followed. Lists and dictionaries are data: they count separately.
    .PARAMETER Nesting
    How deep lists and dictionaries are nested already.
    #>
    param([hashtable] $Session, $Value, [int] $Depth, [int] $Nesting)

    $writer = $Session.Writer
    if ($null -eq $Value) { $writer.Write([byte]0); return }
    $base = $Value.psobject.BaseObject
    switch ($Session.Codes[$base.GetType()]) {
        1 { Write-Text $Session $base; return }
        2 { $writer.Write([byte]3); $writer.Write([int]$base); return }
        3 { if ($base) { $writer.Write([byte]2) } else { $writer.Write([byte]1) }; return }
        4 { Write-Date $Session $base; return }
        5 { $writer.Write([byte]4); $writer.Write([long]$base); return }
        6 { $writer.Write([byte]5); $writer.Write([double]$base); return }
        7 { $writer.Write([byte]6); $writer.Write($base.ToString([System.Globalization.CultureInfo]::InvariantCulture)); return }
        8 { $writer.Write([byte]3); $writer.Write([int]$base); return }
        9 {
            if ($base -le 2147483647) { $writer.Write([byte]3); $writer.Write([int]$base) }
            else { $writer.Write([byte]4); $writer.Write([long]$base) }
            return
        }
        10 { $writer.Write([byte]5); $writer.Write([double]$base); return }
        11 {
            if ($base -le 9223372036854775807) { $writer.Write([byte]4); $writer.Write([long]$base) }
            else { $writer.Write([byte]6); $writer.Write($base.ToString([System.Globalization.CultureInfo]::InvariantCulture)) }
            return
        }
        12 { Write-Text $Session ([string]$base); return }
        13 { Write-Bytes $Session $base; return }
        14 { Write-Date $Session $base.UtcDateTime; return }
        15 { $writer.Write([byte]7); $writer.Write('***'); return }
        16 { $writer.Write([byte]0); return }
        17 { Write-Text $Session $base.ToString(); return }
        20 { Write-Property $Session $Value $Depth $Nesting; return }
    }
    if ($base -is [enum]) {
        $writer.Write([byte]16)
        $writer.Write($base.ToString())
        $number = [System.Convert]::ChangeType($base, [enum]::GetUnderlyingType($base.GetType()))
        if ($number -is [uint64]) { $number = [System.BitConverter]::ToInt64([System.BitConverter]::GetBytes($number), 0) }
        $writer.Write([long]$number)
        return
    }
    if ($base -is [System.Collections.IDictionary]) { Write-Map $Session $base $Depth $Nesting; return }
    if ($base -is [System.Collections.IEnumerable] -and $base -isnot [System.Xml.XmlNode]) { Write-List $Session $base $Depth $Nesting; return }
    Write-Property $Session $Value $Depth $Nesting
}
