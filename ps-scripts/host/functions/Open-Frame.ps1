function Open-Frame {
    <#
    .SYNOPSIS
    Begins a frame in the buffer; its length is filled in by Close-Frame. Several frames can be sent with one write.
    #>
    param([hashtable] $Session, [byte] $Type)

    $Session.FrameStart = [int]$Session.Buffer.Position
    $writer = $Session.Writer
    $writer.Write([int]0)
    $writer.Write($Type)
    $writer.Write([int]$Session.Id)
}
