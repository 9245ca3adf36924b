function Write-Map {
    <#
    .SYNOPSIS
    Writes a dictionary with its keys as texts.
    #>
    param([hashtable] $Session, [System.Collections.IDictionary] $Map, [int] $Depth, [int] $Nesting)

    if ($Nesting -ge 250 -or $Session.Buffer.Length -gt 33554432) { Write-Truncated $Session $Map; return }
    $writer = $Session.Writer
    $writer.Write([byte]13)
    $place = $Session.Buffer.Position
    $writer.Write([int]0)
    $count = 0
    $entries = $Map.GetEnumerator()
    # Of some the one that is found by its name gives pairs of their own.
    if ($entries -isnot [System.Collections.IDictionaryEnumerator]) {
        $entries = [System.Collections.IDictionary].GetMethod('GetEnumerator').Invoke($Map, $null)
    }
    while ($entries.MoveNext()) {
        Write-Text $Session ([string]$entries.Key)
        Write-Value $Session $entries.Value $Depth ($Nesting + 1)
        $count++
        if ($Session.Buffer.Length -gt 33554432) { $Session.Truncated = $true; break }
    }
    Write-Count $Session $place $count
}
