function Receive-Blob {
    <#
    .SYNOPSIS
    Takes a chunk of a long text or of many bytes; the last one makes the value.
    #>
    param([hashtable] $Session, [System.IO.Stream] $Stream, [int] $Length)

    $payload = $Session.BlobRoom
    if ($Length -gt $payload.Length) { throw 'cutover: a chunk is too long' }
    for ($at = 0; $at -lt $Length; $at += $count) {
        $count = $Stream.Read($payload, $at, $Length - $at)
        if ($count -eq 0) { throw [System.IO.EndOfStreamException]::new() }
    }
    $kind = $payload[0]
    $index = [System.BitConverter]::ToInt32($payload, 1)
    $last = $payload[5] -ne 0
    $part = $Session.BlobParts[$index]
    if ($null -eq $part) {
        $part = @{ Bytes = $null; Text = $null; Decoder = $null; Chars = $null }
        if ($kind -eq 2) { $part.Bytes = [System.IO.MemoryStream]::new() }
        else {
            $part.Text = [System.Text.StringBuilder]::new()
            $part.Decoder = [System.Text.Encoding]::UTF8.GetDecoder()
            $part.Chars = $Session.BlobChars
        }
        $Session.BlobParts[$index] = $part
    }
    $size = $Length - 6
    if ($kind -eq 2) { $part.Bytes.Write($payload, 6, $size) }
    elseif ($kind -eq 1) {
        # Not by a decoder: that would replace a surrogate that stands alone.
        [System.Buffer]::BlockCopy($payload, 6, $part.Chars, 0, $size)
        $null = $part.Text.Append($part.Chars, 0, $size -shr 1)
    } else {
        $count = $part.Decoder.GetChars($payload, 6, $size, $part.Chars, 0, $last)
        $null = $part.Text.Append($part.Chars, 0, $count)
    }
    if (-not $last) { return }
    $Session.BlobParts.Remove($index)
    if ($kind -eq 2) { $Session.Blobs[$index] = $part.Bytes.ToArray() } else { $Session.Blobs[$index] = $part.Text.ToString() }
}
