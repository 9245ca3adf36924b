function Get-ProxyAddress {
    <#
    .SYNOPSIS
    The proxy that an address outside would be asked through, without a password in it; nothing where there is none.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param()
    $outside = [uri] 'http://www.example.com/'
    $proxy = [System.Net.WebRequest]::GetSystemWebProxy().GetProxy($outside)
    if ($null -eq $proxy -or $proxy -eq $outside) { return $null }
    $proxy.GetComponents([System.UriComponents]::SchemeAndServer, [System.UriFormat]::UriEscaped)
}
