function Save-CutoverDownload {
    <#
    .SYNOPSIS
    Fetches a file from an address onto the target, whole and with the expected hash, or not at all.
    .DESCRIPTION
    Works everywhere; follows up to five redirects. A file that is there with that hash is kept and nothing is fetched; another one is not replaced.
    .PARAMETER Uri
    Address of http or https.
    .PARAMETER Path
    Full path of the file; missing folders are made.
    .PARAMETER ExpectedSha256
    Hash that what is fetched must have.
    .PARAMETER DeadlineMs
    Milliseconds until the answer begins, and between two pieces of it; 30000 where left out.
    .EXAMPLE
    (Save-CutoverDownload -Uri 'https://packages.example/setup.exe' -Path 'D:\Install\setup.exe' -ExpectedSha256 $sha256).downloaded
    #>
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'Medium')]
    [OutputType([pscustomobject])]
    param(
        [Parameter(Mandatory = $true)] [string] $Uri,
        [Parameter(Mandatory = $true)] [string] $Path,
        [Parameter(Mandatory = $true)] [string] $ExpectedSha256,
        [int] $DeadlineMs
    )
    try {
        if (-not $PSCmdlet.ShouldProcess($Path, 'save the download')) { return }
        $null = Resolve-WebAddress -Uri $Uri
        $full = Resolve-FullPath -Path $Path
        $sha256 = $ExpectedSha256.ToLowerInvariant()
        if ([System.IO.File]::Exists($full) -and (Get-Sha256 -Path $full) -ceq $sha256) {
            return [pscustomobject] @{ downloaded = $false; sha256 = $sha256; length = ([System.IO.FileInfo] $full).Length }
        }
        Assert-ExpectedFile -Path $full -Hash ''
        Assert-FilePlace -Path $full
        $timeout = if ($PSBoundParameters.ContainsKey('DeadlineMs')) { $DeadlineMs } else { 30000 }
        $part = $full + '.cutover-part'
        try {
            Receive-Download -Uri $Uri -Path $part -TimeoutMs $timeout
            $got = Get-Sha256 -Path $part
            if ($got -cne $sha256) {
                throw (ConvertTo-ErrorRecord -Id 'FileHashMismatch' -Category SecurityError -Target $Uri -Message "$Uri has SHA-256 $got; it was not kept.")
            }
            Move-WholeFile -Source $part -Destination $full
        }
        finally { if ([System.IO.File]::Exists($part)) { [System.IO.File]::Delete($part) } }
        [pscustomobject] @{ downloaded = $true; sha256 = $sha256; length = ([System.IO.FileInfo] $full).Length }
    }
    catch { $PSCmdlet.ThrowTerminatingError((Resolve-ErrorRecord -ErrorRecord $_)) }
}
