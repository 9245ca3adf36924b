function Restore-CutoverTree {
    <#
    .SYNOPSIS
    Makes Destination the same as Source byte for byte: changed files replaced, missing ones written, additional ones removed; excluded paths untouched.
    .DESCRIPTION
    Works everywhere.
    .PARAMETER Source
    Full path of the copy.
    .PARAMETER Destination
    Full path of the folder that becomes the same.
    .PARAMETER Exclude
    Relative folders or files that stay as they are.
    .EXAMPLE
    Restore-CutoverTree -Source 'D:\Backup\run-1\files' -Destination 'C:\TimeTrackerNX'
    #>
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'Medium')]
    [OutputType([pscustomobject])]
    param(
        [Parameter(Mandatory = $true)] [string] $Source,
        [Parameter(Mandatory = $true)] [string] $Destination,
        [string[]] $Exclude
    )
    try {
        if (-not $PSCmdlet.ShouldProcess($Destination, "make it the same as $Source")) { return }
        Copy-TreeFile -Source $Source -Destination $Destination -Exclude $Exclude -RemoveOther
    }
    catch { $PSCmdlet.ThrowTerminatingError((Resolve-ErrorRecord -ErrorRecord $_)) }
}
