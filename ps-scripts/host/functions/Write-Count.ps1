function Write-Count {
    <#
    .SYNOPSIS
    Fills in how many there were, at the place that was left for it.
    #>
    param([hashtable] $Session, [long] $Place, [int] $Count)

    $buffer = $Session.Buffer
    $end = $buffer.Position
    $buffer.Position = $Place
    $Session.Writer.Write($Count)
    $buffer.Position = $end
}
