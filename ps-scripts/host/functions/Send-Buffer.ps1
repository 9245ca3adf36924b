function Send-Buffer {
    <#
    .SYNOPSIS
    Sends the frames of the buffer with one write and empties it.
    #>
    param([hashtable] $Session)

    $buffer = $Session.Buffer
    $Session.Pipe.Write($buffer.GetBuffer(), 0, [int]$buffer.Position)
    $buffer.Position = 0
    $buffer.SetLength(0)
    if ($buffer.Capacity -gt 4194304) { $buffer.Capacity = 65536 }
}
