function Write-List {
    <#
    .SYNOPSIS
    Writes a list. It is always a list, also with one item or none.
    #>
    param([hashtable] $Session, [System.Collections.IEnumerable] $List, [int] $Depth, [int] $Nesting)

    if ($Nesting -ge 250 -or $Session.Buffer.Length -gt 33554432) { Write-Truncated $Session $List; return }
    $writer = $Session.Writer
    $writer.Write([byte]12)
    $place = $Session.Buffer.Position
    $writer.Write([int]0)
    $count = 0
    # Not by GetEnumerator: what yields its items has none that could be named.
    foreach ($item in $List) {
        Write-Value $Session $item $Depth ($Nesting + 1)
        $count++
        if ($Session.Buffer.Length -gt 33554432) { $Session.Truncated = $true; break }
    }
    Write-Count $Session $place $count
}
