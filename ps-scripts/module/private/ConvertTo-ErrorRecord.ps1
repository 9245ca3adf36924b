function ConvertTo-ErrorRecord {
    <#
    .SYNOPSIS
    Makes the error record that a function of this module throws: the same id, category and text as the lab gives.
    #>
    [CmdletBinding()]
    [OutputType([System.Management.Automation.ErrorRecord])]
    param(
        [Parameter(Mandatory = $true)] [string] $Id,
        [Parameter(Mandatory = $true)] [System.Management.Automation.ErrorCategory] $Category,
        [Parameter(Mandatory = $true)] [string] $Message,
        [AllowNull()] [object] $Target = $null,
        [AllowNull()] [System.Exception] $Cause = $null
    )
    $exception = New-Object -TypeName System.InvalidOperationException -ArgumentList $Message, $Cause
    New-Object -TypeName System.Management.Automation.ErrorRecord -ArgumentList $exception, $Id, $Category, $Target
}
