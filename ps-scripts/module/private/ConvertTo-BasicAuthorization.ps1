function ConvertTo-BasicAuthorization {
    <#
    .SYNOPSIS
    The header of a credential (RFC 7617). It holds the password: for a request, and kept nowhere.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)] [System.Management.Automation.PSCredential] $Credential
    )
    $text = $Credential.UserName + ':' + (ConvertFrom-Secure -Secure $Credential.Password)
    'Basic ' + [System.Convert]::ToBase64String([System.Text.Encoding]::UTF8.GetBytes($text))
}
