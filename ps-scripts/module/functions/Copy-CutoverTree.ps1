function Copy-CutoverTree {
    <#
    .SYNOPSIS
    Copies a folder with hashes; resumable: files already copied with the right hash are kept.
    .DESCRIPTION
    The destination gets nothing that the source has not. Works everywhere. Files only: empty folders are not copied.
    .PARAMETER Source
    Full path of the folder.
    .PARAMETER Destination
    Full path of the copy; it may hold nothing that the source has not.
    .PARAMETER Exclude
    Relative folders or files, with backslashes, without wildcards.
    .EXAMPLE
    Copy-CutoverTree -Source 'C:\TimeTrackerNX' -Destination 'D:\Backup\run-1\files'
    #>
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'Medium')]
    [OutputType([pscustomobject])]
    param(
        [Parameter(Mandatory = $true)] [string] $Source,
        [Parameter(Mandatory = $true)] [string] $Destination,
        [string[]] $Exclude
    )
    try {
        if (-not $PSCmdlet.ShouldProcess($Destination, "copy $Source")) { return }
        Copy-TreeFile -Source $Source -Destination $Destination -Exclude $Exclude
    }
    catch { $PSCmdlet.ThrowTerminatingError((Resolve-ErrorRecord -ErrorRecord $_)) }
}
