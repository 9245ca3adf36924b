function Remove-CutoverTree {
    <#
    .SYNOPSIS
    Removes a folder that this run made (its manifest hash must match).
    .DESCRIPTION
    Works everywhere.
    .PARAMETER Path
    Full path of the folder.
    .PARAMETER ExpectedSha256
    Manifest hash, as Get-CutoverManifest and Copy-CutoverTree give it.
    .EXAMPLE
    Remove-CutoverTree -Path 'D:\Backup\run-1\files' -ExpectedSha256 $copy.sha256
    #>
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'Medium')]
    [OutputType([pscustomobject])]
    param(
        [Parameter(Mandatory = $true)] [string] $Path,
        [Parameter(Mandatory = $true)] [string] $ExpectedSha256
    )
    try {
        if (-not $PSCmdlet.ShouldProcess($Path, 'remove the folder')) { return }
        $full = Resolve-FullPath -Path $Path
        if (-not [System.IO.Directory]::Exists($full)) { return [pscustomobject] @{ removed = $false } }
        $manifest = Get-TreeManifest -Root $full -File @(Get-TreeFile -Root $full)
        if ($manifest.sha256 -cne $ExpectedSha256.ToLowerInvariant()) {
            throw (ConvertTo-ErrorRecord -Id 'TreeChanged' -Category InvalidData -Target $full -Message "$full is not the folder that was made: its manifest is $($manifest.sha256).")
        }
        [System.IO.Directory]::Delete($full, $true)
        [pscustomobject] @{ removed = $true }
    }
    catch { $PSCmdlet.ThrowTerminatingError((Resolve-ErrorRecord -ErrorRecord $_)) }
}
