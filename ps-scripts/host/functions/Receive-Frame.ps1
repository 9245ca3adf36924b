function Receive-Frame {
    <#
    .SYNOPSIS
    Reads frames and serves them, one after the other, until the connection ends.
    #>
    param([hashtable] $Session)

    $stream = $Session.Reader
    $source = New-Object System.IO.BinaryReader($stream)
    $room = $Session.BlobRoom
    while ($true) {
        $header = $source.ReadBytes(9)
        if ($header.Length -lt 9) { return }
        $length = [System.BitConverter]::ToUInt32($header, 0)
        $type = $header[4]
        $Session.Id = [System.BitConverter]::ToInt32($header, 5)
        if ($type -eq 3 -and $length -le $room.Length) {
            for ($at = 0; $at -lt $length; $at += $count) {
                $count = $stream.Read($room, $at, $length - $at)
                if ($count -eq 0) { return }
            }
            Receive-Blob $Session $room $length
            continue
        }
        if ($length -gt 67108864) { return }
        $payload = $source.ReadBytes([int]$length)
        if ($payload.Length -lt $length) { return }
        if ($type -eq 4) { Invoke-Call $Session $payload }
        elseif ($type -eq 2) { Read-Setting $Session $payload }
        else { return }
    }
}
