function ConvertTo-JsonText {
    <#
    .SYNOPSIS
    A text as canonical JSON writes it: only quotes, backslashes and control characters are escaped.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)] [AllowEmptyString()] [string] $Text
    )
    $short = @{ 8 = '\b'; 9 = '\t'; 10 = '\n'; 12 = '\f'; 13 = '\r'; 34 = '\"'; 92 = '\\' }
    $whole = New-Object -TypeName System.Text.StringBuilder
    [void] $whole.Append('"')
    foreach ($character in $Text.ToCharArray()) {
        $code = [int] $character
        if ($short.ContainsKey($code)) { [void] $whole.Append($short[$code]) }
        elseif ($code -lt 32) { [void] $whole.Append('\u').Append($code.ToString('x4')) }
        else { [void] $whole.Append($character) }
    }
    $whole.Append('"').ToString()
}
