function Start-CutoverInstaller {
    <#
    .SYNOPSIS
    Starts an installer as a detached job; idempotent by its request id: a second start gives the first job.
    .DESCRIPTION
    Works everywhere: a scheduled task on Windows, a session of its own elsewhere. Input is closed, output goes into a log of a
    megabyte at most, the exit code alone tells how it went.
    .PARAMETER RequestId
    One job per request id.
    .PARAMETER Path
    Full path of the program; an .msi is handed to msiexec /i with a log.
    .PARAMETER ArgumentList
    Its arguments, each as one text; no shell sees them.
    .PARAMETER ExpectedSha256
    The file must be this one.
    .EXAMPLE
    Start-CutoverInstaller -RequestId 'run-1/install' -Path 'D:\Install\setup.exe' -ArgumentList '/quiet' -ExpectedSha256 $sha256
    #>
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'Medium')]
    [OutputType([pscustomobject])]
    param(
        [Parameter(Mandatory = $true)] [string] $RequestId,
        [Parameter(Mandatory = $true)] [string] $Path,
        [string[]] $ArgumentList,
        [Parameter(Mandatory = $true)] [string] $ExpectedSha256
    )
    try {
        if (-not $PSCmdlet.ShouldProcess($Path, 'start the installer')) { return }
        Assert-RunName -Parameter RequestId -Text $RequestId
        $known = Get-JobOutput -RequestId $RequestId
        if ($known.state -ne 'NotFound') { return $known }
        $full = Resolve-FullPath -Path $Path
        if (-not [System.IO.File]::Exists($full)) {
            throw (ConvertTo-ErrorRecord -Id 'FileNotFound' -Category ObjectNotFound -Target $full -Message "Could not find file '$full'.")
        }
        $sha256 = Get-Sha256 -Path $full
        if ($sha256 -cne $ExpectedSha256.ToLowerInvariant()) {
            throw (ConvertTo-ErrorRecord -Id 'FileHashMismatch' -Category SecurityError -Target $full -Message "$full has SHA-256 $sha256; it was not started.")
        }
        $parameters = @{ Path = $full; ArgumentList = [string[]] @($ArgumentList | Where-Object -FilterScript { $null -ne $_ }) }
        Invoke-JobStart -RequestId $RequestId -Kind installer -Parameter $parameters -Secret @{}
    }
    catch { $PSCmdlet.ThrowTerminatingError((Resolve-ErrorRecord -ErrorRecord $_)) }
}
