function Connect-Endpoint {
    <#
    .SYNOPSIS
    Opens one connection to the Node side; both sides prove their half of the nonce before anything else is sent.
    #>
    param($Endpoint, $Kind, $Mine, $Theirs)

    # Both ways; what waits in the background has to be asynchronous.
    $options = 0
    if ($Kind -eq 1) { $options = 1073741824 }
    $pipe = [System.IO.Pipes.NamedPipeClientStream]::new('.', $Endpoint, 3, $options)
    $pipe.Connect(10000)
    $buffer = [System.IO.MemoryStream]::new()
    $writer = [System.IO.BinaryWriter]::new($buffer)
    $writer.Write([int]34)
    $writer.Write([byte]1)
    $writer.Write([int]0)
    $writer.Write([byte]$Kind)
    $writer.Write([string]$Mine)
    $buffer.WriteTo($pipe)
    # Of what comes nothing is read ahead: what follows is somebody else's.
    $reader = [System.IO.BinaryReader]::new($pipe)
    $isKnown = $reader.ReadInt32() -eq 33 -and $reader.ReadByte() -eq 1 -and $reader.ReadInt32() -eq 0
    if (-not $isKnown -or $reader.ReadString() -cne $Theirs) {
        throw 'cutover: the far side of the connection does not know the nonce'
    }
    return $pipe
}
