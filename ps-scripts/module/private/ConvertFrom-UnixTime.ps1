function ConvertFrom-UnixTime {
    <#
    .SYNOPSIS
    Milliseconds since 1970 as an instant in UTC; nothing gives nothing.
    #>
    [CmdletBinding()]
    [OutputType([datetime])]
    param(
        [AllowNull()] [AllowEmptyString()] [object] $Milliseconds
    )
    if ($null -eq $Milliseconds -or [string] $Milliseconds -eq '') { return $null }
    New-Object -TypeName System.DateTime -ArgumentList (621355968000000000L + [long] $Milliseconds * 10000L), ([System.DateTimeKind]::Utc)
}
