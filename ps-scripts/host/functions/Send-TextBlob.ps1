function Send-TextBlob {
    <#
    .SYNOPSIS
    Sends a long text in raw chunks before the frame that names it.
    #>
    param([hashtable] $Session, [string] $Text)

    $kind = 0
    $utf8 = [System.Text.UTF8Encoding]::new($false, $true)
    try { $whole = $utf8.GetByteCount($Text) }
    catch {
        $kind = 1
        $whole = $Text.Length * 2
    }
    $Session.Sent += $whole
    if ($Session.Sent -gt $Session.MostSent) { Write-Truncated $Session $Text; return }
    $index = $Session.BlobCount
    $Session.BlobCount += 1
    $encoder = [System.Text.Encoding]::UTF8.GetEncoder()
    $frame = $Session.BlobRoom
    $chars = $Session.BlobChars
    $step = $chars.Length
    for ($at = 0; $at -lt $Text.Length; $at += $step) {
        $size = [System.Math]::Min($step, $Text.Length - $at)
        # Of ASCII no character can lie across two chunks.
        if ($whole -eq $Text.Length) { $count = $utf8.GetBytes($Text, $at, $size, $frame, 18) }
        elseif ($kind -eq 0) {
            $Text.CopyTo($at, $chars, 0, $size)
            $count = $encoder.GetBytes($chars, 0, $size, $frame, 18, $at + $size -ge $Text.Length)
        } else {
            $count = $size * 2
            $Text.CopyTo($at, $chars, 0, $size)
            [System.Buffer]::BlockCopy($chars, 0, $frame, 18, $count)
        }
        Send-BlobFrame $Session $frame $kind $index $count $whole
    }
    $Session.Writer.Write([byte]11)
    $Session.Writer.Write([int]$index)
}
