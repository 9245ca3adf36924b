function Send-BytesBlob {
    <#
    .SYNOPSIS
    Sends many bytes in raw chunks before the frame that names them.
    #>
    param([hashtable] $Session, [byte[]] $Bytes)

    $Session.Sent += $Bytes.Length
    if ($Session.Sent -gt $Session.MostSent) { Write-Truncated $Session $Bytes; return }
    $index = $Session.BlobCount
    $Session.BlobCount += 1
    $frame = $Session.BlobRoom
    $step = $frame.Length - 18
    for ($at = 0; $at -lt $Bytes.Length; $at += $step) {
        $size = [System.Math]::Min($step, $Bytes.Length - $at)
        [System.Buffer]::BlockCopy($Bytes, $at, $frame, 18, $size)
        Send-BlobFrame $Session $frame 2 $index $size $Bytes.Length
    }
    $Session.Writer.Write([byte]11)
    $Session.Writer.Write([int]$index)
}
