function Write-RequestHeader {
    <#
    .SYNOPSIS
    Puts a header on a request; some have properties of their own in Windows PowerShell.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)] [System.Net.HttpWebRequest] $Request,
        [Parameter(Mandatory = $true)] [string] $Name,
        [Parameter(Mandatory = $true)] [AllowEmptyString()] [string] $Value
    )
    switch ($Name.ToLowerInvariant()) {
        'content-type' { $Request.ContentType = $Value }
        'accept' { $Request.Accept = $Value }
        'user-agent' { $Request.UserAgent = $Value }
        'referer' { $Request.Referer = $Value }
        'host' { $Request.Host = $Value }
        { $_ -in 'content-length', 'transfer-encoding', 'connection', 'expect', 'range', 'date', 'if-modified-since' } {
            throw (ConvertTo-ErrorRecord -Id 'HeaderRefused' -Category InvalidArgument -Target $Name -Message "The header '$Name' belongs to the connection and cannot be given.")
        }
        default { $Request.Headers[$Name] = $Value }
    }
}
