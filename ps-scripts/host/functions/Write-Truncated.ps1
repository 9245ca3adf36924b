function Write-Truncated {
    <#
    .SYNOPSIS
    Writes the mark of what is too deep or too large, with the object's own short text in its place.
    #>
    param([hashtable] $Session, $Value)

    $Session.Truncated = $true
    $text = ''
    try { $text = $Value.psobject.BaseObject.GetType().FullName } catch { $text = '' }
    $Session.Writer.Write([byte]17)
    $Session.Writer.Write([string]$text)
}
