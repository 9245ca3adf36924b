function Test-StoreHere {
    <#
    .SYNOPSIS
    Whether a store's name (target:APP01) means this computer; a domain behind the name does not matter.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [AllowNull()] [AllowEmptyString()] [string] $Store
    )
    if ([string]::IsNullOrEmpty($Store)) { return $false }
    $place = $Store.Split(':')[-1]
    $own = [System.Environment]::MachineName
    $place -eq $own -or $place.Split('.')[0] -eq $own.Split('.')[0] -or $place -eq 'localhost'
}
