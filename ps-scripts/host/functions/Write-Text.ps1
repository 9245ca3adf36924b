function Write-Text {
    <#
    .SYNOPSIS
    Writes a text: as UTF-8, as UTF-16 where a surrogate stands alone, as a blob where it is long.
    #>
    param([hashtable] $Session, [string] $Text)

    $writer = $Session.Writer
    if ($Text.Length -gt 32768) { Send-TextBlob $Session $Text; return }
    $writer.Write([byte]7)
    try { $writer.Write($Text) }
    catch {
        $Session.Buffer.Position -= 1
        $chars = $Text.ToCharArray()
        $bytes = [byte[]]::new($chars.Length * 2)
        [System.Buffer]::BlockCopy($chars, 0, $bytes, 0, $bytes.Length)
        $writer.Write([byte]8)
        $writer.Write([int]$bytes.Length)
        $writer.Write($bytes, 0, $bytes.Length)
    }
}
