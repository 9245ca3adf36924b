function Receive-Blob {
    <#
    .SYNOPSIS
    Takes a chunk of a long text or of many bytes, straight to its place; the last one makes the value.
    #>
    param([hashtable] $Session, [System.IO.Stream] $Stream, [int] $Length)

    # Kind (1), number (4), length of the whole (4).
    $head = $Session.BlobRoom
    for ($at = 0; $at -lt 9; $at += $count) {
        $count = $Stream.Read($head, $at, 9 - $at)
        if ($count -eq 0) { throw [System.IO.EndOfStreamException]::new() }
    }
    $kind = $head[0]
    $index = [System.BitConverter]::ToInt32($head, 1)
    $part = $Session.BlobParts[$index]
    if ($null -eq $part) {
        $part = @{ Bytes = [byte[]]::new([System.BitConverter]::ToInt32($head, 5)); Have = 0 }
        $Session.BlobParts[$index] = $part
    }
    $bytes = $part.Bytes
    $at = $part.Have
    $end = $at + $Length - 9
    if ($end -gt $bytes.Length) { throw 'cutover: a chunk is too long' }
    while ($at -lt $end) {
        $count = $Stream.Read($bytes, $at, $end - $at)
        if ($count -eq 0) { throw [System.IO.EndOfStreamException]::new() }
        $at += $count
    }
    $part.Have = $at
    if ($at -lt $bytes.Length) { return }
    $Session.BlobParts.Remove($index)
    if ($kind -eq 2) { $Session.Blobs[$index] = $bytes }
    elseif ($kind -eq 1) {
        # Not by an encoding: that would replace a surrogate that stands alone.
        $chars = [char[]]::new($bytes.Length -shr 1)
        [System.Buffer]::BlockCopy($bytes, 0, $chars, 0, $bytes.Length)
        $Session.Blobs[$index] = [string]::new($chars)
    } else { $Session.Blobs[$index] = [System.Text.Encoding]::UTF8.GetString($bytes) }
}
