function Write-Map {
    <#
    .SYNOPSIS
    Writes a dictionary with its keys as texts.
    #>
    param([hashtable] $Session, [System.Collections.IDictionary] $Map, [int] $Depth, [int] $Nesting)

    if ($Nesting -ge 250 -or $Session.Buffer.Length -gt 33554432) { Write-Truncated $Session $Map; return }
    $Session.Writer.Write([byte]13)
    $Session.Writer.Write([int]$Map.Count)
    $entries = $Map.GetEnumerator()
    while ($entries.MoveNext()) {
        Write-Text $Session ([string]$entries.Key)
        Write-Value $Session $entries.Value $Depth ($Nesting + 1)
    }
}
