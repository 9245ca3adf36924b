function Read-Map {
    <#
    .SYNOPSIS
    Reads an ordered map. Names that differ only in case are kept apart; without such names they are found in any case.
    #>
    param([hashtable] $Session, [System.IO.BinaryReader] $Reader)

    $count = $Reader.ReadInt32()
    $names = [string[]]::new($count)
    $values = [object[]]::new($count)
    $map = [System.Collections.Specialized.OrderedDictionary]::new($count, [System.StringComparer]::OrdinalIgnoreCase)
    $isClear = $true
    for ($i = 0; $i -lt $count; $i++) {
        Read-Value $Session $Reader $Reader.ReadByte()
        $names[$i] = $Session.Read
        Read-Value $Session $Reader $Reader.ReadByte()
        $values[$i] = $Session.Read
        if ($map.Contains($names[$i])) { $isClear = $false } else { $map.Add($names[$i], $values[$i]) }
    }
    if (-not $isClear) {
        $map = [System.Collections.Specialized.OrderedDictionary]::new($count, [System.StringComparer]::Ordinal)
        for ($i = 0; $i -lt $count; $i++) { $map.Add($names[$i], $values[$i]) }
    }
    $Session.Read = $map
}
