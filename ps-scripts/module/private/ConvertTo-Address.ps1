function ConvertTo-Address {
    <#
    .SYNOPSIS
    An IP address in its usual form; anything else is refused.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)] [AllowEmptyString()] [string] $Text
    )
    $address = $null
    if ([System.Net.IPAddress]::TryParse($Text, [ref] $address)) { return $address.ToString() }
    throw (ConvertTo-ErrorRecord -Id 'AddressInvalid' -Category InvalidArgument -Target $Text -Message "'$Text' is not an IP address.")
}
