function Send-TextBlob {
    <#
    .SYNOPSIS
    Sends a long text in raw chunks before the frame that names it.
    #>
    param([hashtable] $Session, [string] $Text)

    $kind = 0
    try { $null = ([System.Text.UTF8Encoding]::new($false, $true)).GetByteCount($Text) } catch { $kind = 1 }
    $index = $Session.BlobCount
    $Session.BlobCount += 1
    $encoder = [System.Text.Encoding]::UTF8.GetEncoder()
    $step = 65536
    $frame = [byte[]]::new(15 + $step * 3)
    $chars = $Session.BlobChars
    for ($at = 0; $at -lt $Text.Length; $at += $step) {
        $size = [System.Math]::Min($step, $Text.Length - $at)
        $isLast = $at + $size -ge $Text.Length
        $Text.CopyTo($at, $chars, 0, $size)
        if ($kind -eq 0) { $count = $encoder.GetBytes($chars, 0, $size, $frame, 15, $isLast) }
        else {
            $count = $size * 2
            [System.Buffer]::BlockCopy($chars, 0, $frame, 15, $count)
        }
        Send-BlobFrame $Session $frame $kind $index $count $isLast
    }
    $Session.Writer.Write([byte]11)
    $Session.Writer.Write([int]$index)
}
