function Stop-CutoverJob {
    <#
    .SYNOPSIS
    Ends a job with its children.
    .DESCRIPTION
    Works everywhere. Its exit code is 1 then. A job that has ended stays as it is.
    .PARAMETER RequestId
    As it was started with.
    .EXAMPLE
    Stop-CutoverJob -RequestId 'run-1/install'
    #>
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'Medium')]
    [OutputType([pscustomobject])]
    param(
        [Parameter(Mandatory = $true)] [string] $RequestId
    )
    try {
        if (-not $PSCmdlet.ShouldProcess($RequestId, 'end the job with its children')) { return }
        Invoke-JobStop -RequestId $RequestId
        Get-JobOutput -RequestId $RequestId
    }
    catch { $PSCmdlet.ThrowTerminatingError((Resolve-ErrorRecord -ErrorRecord $_)) }
}
