function Write-Bytes {
    <#
    .SYNOPSIS
    Writes bytes, as a blob where they are many.
    #>
    param([hashtable] $Session, [byte[]] $Bytes)

    if ($Bytes.Length -gt 32768) { Send-BytesBlob $Session $Bytes; return }
    $Session.Writer.Write([byte]10)
    $Session.Writer.Write([int]$Bytes.Length)
    $Session.Writer.Write($Bytes, 0, $Bytes.Length)
}
