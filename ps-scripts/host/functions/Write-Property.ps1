function Write-Property {
    <#
    .SYNOPSIS
    Writes an object by its properties. A getter that throws gives null, as it does everywhere in PowerShell.
    #>
    param([hashtable] $Session, $Value, [int] $Depth, [int] $Nesting)

    if ($Depth -le 0 -or $Session.Buffer.Length -gt 33554432) { Write-Truncated $Session $Value; return }
    $writer = $Session.Writer
    $writer.Write([byte]13)
    $place = $Session.Buffer.Position
    $writer.Write([int]0)
    $count = 0
    foreach ($property in $Value.psobject.Properties) {
        if (-not $property.IsGettable) { continue }
        Write-Text $Session $property.Name
        $item = $null
        try { $item = $property.Value } catch { $item = $null }
        Write-Value $Session $item ($Depth - 1) $Nesting
        $count++
        if ($Session.Buffer.Length -gt 33554432) { $Session.Truncated = $true; break }
    }
    Write-Count $Session $place $count
}
