function Get-CutoverManifest {
    <#
    .SYNOPSIS
    SHA-256 manifest of a folder.
    .DESCRIPTION
    Fails with DirectoryNotFound when the folder is missing. Works everywhere; relative paths have backslashes everywhere. A
    link inside the folder is refused (LinkInTree).
    .PARAMETER Path
    Full path of the folder.
    .PARAMETER Exclude
    Relative folders or files, with backslashes, without wildcards.
    .EXAMPLE
    (Get-CutoverManifest -Path 'C:\TimeTrackerNX' -Exclude 'Logs').sha256
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType([pscustomobject])]
    param(
        [Parameter(Mandatory = $true)] [string] $Path,
        [string[]] $Exclude
    )
    try {
        $root = Resolve-FullPath -Path $Path
        $files = @(Get-TreeFile -Root $root -Exclude $Exclude)
        Get-TreeManifest -Root $root -File $files
    }
    catch { $PSCmdlet.ThrowTerminatingError((Resolve-ErrorRecord -ErrorRecord $_)) }
}
