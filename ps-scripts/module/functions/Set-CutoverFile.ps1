function Set-CutoverFile {
    <#
    .SYNOPSIS
    Replaces a file as a whole, only if it is still what the caller saw.
    .DESCRIPTION
    Works everywhere. Written beside it, flushed to the disk, then put in its place; on Windows it keeps its access list.
    .PARAMETER Path
    Full path of the file; missing folders are made.
    .PARAMETER Content
    All its bytes.
    .PARAMETER ExpectedSha256
    Hash of what must be there before; left out: it must not exist.
    .EXAMPLE
    Set-CutoverFile -Path 'C:\app\new.txt' -Content ([byte[]] (1, 2, 3))
    #>
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'Medium')]
    [OutputType([pscustomobject])]
    param(
        [Parameter(Mandatory = $true)] [string] $Path,
        [Parameter(Mandatory = $true)] [AllowEmptyCollection()] [byte[]] $Content,
        [string] $ExpectedSha256
    )
    try {
        if (-not $PSCmdlet.ShouldProcess($Path, 'replace the file')) { return }
        $full = Resolve-FullPath -Path $Path
        $expected = if ($PSBoundParameters.ContainsKey('ExpectedSha256')) { $ExpectedSha256 } else { '' }
        Assert-ExpectedFile -Path $full -Hash $expected
        Assert-FilePlace -Path $full
        Write-WholeFile -Path $full -Bytes $Content
        [pscustomobject] @{ sha256 = Get-Sha256 -Bytes $Content }
    }
    catch { $PSCmdlet.ThrowTerminatingError((Resolve-ErrorRecord -ErrorRecord $_)) }
}
