function Remove-CutoverFile {
    <#
    .SYNOPSIS
    Removes a file that is still what the caller saw; no error when it is not there.
    .DESCRIPTION
    Works everywhere.
    .PARAMETER Path
    Full path of the file.
    .PARAMETER ExpectedSha256
    Hash of what must be there.
    .EXAMPLE
    Remove-CutoverFile -Path 'C:\app\new.txt' -ExpectedSha256 $sha256
    #>
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'Medium')]
    [OutputType([pscustomobject])]
    param(
        [Parameter(Mandatory = $true)] [string] $Path,
        [Parameter(Mandatory = $true)] [string] $ExpectedSha256
    )
    try {
        if (-not $PSCmdlet.ShouldProcess($Path, 'remove the file')) { return }
        $full = Resolve-FullPath -Path $Path
        if (-not [System.IO.File]::Exists($full)) { return [pscustomobject] @{ removed = $false } }
        Assert-ExpectedFile -Path $full -Hash $ExpectedSha256
        [System.IO.File]::Delete($full)
        [pscustomobject] @{ removed = $true }
    }
    catch { $PSCmdlet.ThrowTerminatingError((Resolve-ErrorRecord -ErrorRecord $_)) }
}
