function ConvertTo-BodyText {
    <#
    .SYNOPSIS
    A text as a body of a media type writes it: escaped in JSON, in a form and in XML, and as it is in any other.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)] [AllowEmptyString()] [string] $Text,
        [Parameter(Mandatory = $true)] [AllowEmptyString()] [string] $ContentType
    )
    $type = $ContentType.Split(';')[0].Trim()
    if ($type -match '\A(application|text)/json\z|\+json\z') {
        $json = ConvertTo-JsonText -Text $Text
        $json.Substring(1, $json.Length - 2)
    }
    elseif ($type -eq 'application/x-www-form-urlencoded') { [System.Uri]::EscapeDataString($Text) }
    elseif ($type -match '\A(application|text)/xml\z|\+xml\z') { [System.Security.SecurityElement]::Escape($Text) }
    else { $Text }
}
