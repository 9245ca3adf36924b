function Open-Table {
    <#
    .SYNOPSIS
    Begins a frame of rows with the names of their columns.
    #>
    param([hashtable] $Session, [string[]] $Columns)

    Open-Frame $Session 18
    $Session.Writer.Write([byte]1)
    $Session.Writer.Write([int]$Columns.Length)
    foreach ($column in $Columns) { Write-Text $Session $column }
}
