# Opens the connection of $kind; both sides prove their half of the nonce before anything else is sent. Leaves it in $pipe.
$direction = 3
$options = 0
# What waits in the background has to be asynchronous.
if ($kind) { $options = 1073741824 }
$patience = 10000
$pipe = [System.IO.Pipes.NamedPipeClientStream]::new('.', $Endpoint, $direction, $options)
$pipe.Connect($patience)
$hello = [System.IO.MemoryStream]::new()
$writer = [System.IO.BinaryWriter]::new($hello)
$length = 34
$type = [byte]1
$id = 0
$code = [byte]$kind
$writer.Write($length)
$writer.Write($type)
$writer.Write($id)
$writer.Write($code)
$writer.Write($Mine)
$hello.WriteTo($pipe)
# Of what comes nothing is read ahead: what follows is somebody else's.
$reader = [System.IO.BinaryReader]::new($pipe)
$isKnown = $reader.ReadInt32() -eq 33 -and $reader.ReadByte() -eq 1 -and $reader.ReadInt32() -eq 0
if (-not $isKnown -or $reader.ReadString() -cne $Theirs) {
    throw 'cutover: the far side of the connection does not know the nonce'
}
