function Close-Frame {
    <#
    .SYNOPSIS
    Fills in the length of the frame that was begun last.
    #>
    param([hashtable] $Session)

    $buffer = $Session.Buffer
    $end = $buffer.Position
    $buffer.Position = $Session.FrameStart
    $Session.Writer.Write([int]($end - $Session.FrameStart - 9))
    $buffer.Position = $end
}
