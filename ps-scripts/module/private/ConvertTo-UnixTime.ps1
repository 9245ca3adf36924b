function ConvertTo-UnixTime {
    <#
    .SYNOPSIS
    An instant as milliseconds since 1970, in UTC.
    #>
    [CmdletBinding()]
    [OutputType([long])]
    param(
        [Parameter(Mandatory = $true)] [datetime] $Date
    )
    [long] [System.Math]::Floor(($Date.ToUniversalTime().Ticks - 621355968000000000) / 10000)
}
