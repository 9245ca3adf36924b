function ConvertFrom-Secure {
    <#
    .SYNOPSIS
    The text of a SecureString, for the one place that hands it on.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)] [System.Security.SecureString] $Secure
    )
    (New-Object -TypeName System.Net.NetworkCredential -ArgumentList '', $Secure).Password
}
