function Resolve-WebAddress {
    <#
    .SYNOPSIS
    A full address of http or https; anything else is refused.
    #>
    [CmdletBinding()]
    [OutputType([uri])]
    param(
        [Parameter(Mandatory = $true)] [AllowEmptyString()] [string] $Uri
    )
    $target = $null
    if (-not [uri]::TryCreate($Uri, [System.UriKind]::Absolute, [ref] $target) -or $target.Scheme -notmatch '\Ahttps?\z') {
        throw (ConvertTo-ErrorRecord -Id 'UriInvalid' -Category InvalidArgument -Target $Uri -Message "'$Uri' is not a full address of http or https.")
    }
    $target
}
