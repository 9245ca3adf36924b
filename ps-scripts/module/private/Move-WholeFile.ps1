function Move-WholeFile {
    <#
    .SYNOPSIS
    Puts a finished file in the place of another in one step.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)] [string] $Source,
        [Parameter(Mandatory = $true)] [string] $Destination
    )
    if ([System.IO.File]::Exists($Destination)) {
        [System.IO.File]::Replace($Source, $Destination, [System.Management.Automation.Language.NullString]::Value)
    }
    else { [System.IO.File]::Move($Source, $Destination) }
}
