function Get-CutoverJob {
    <#
    .SYNOPSIS
    State of a job.
    .DESCRIPTION
    Works everywhere. Only reads the folder of the job and the list of processes. Exited: its runner saw how it ended, also where
    somebody ended an installer's program (-1 on Windows, 137 on Linux). Lost: it ended and nobody knows its exit code.
    .PARAMETER RequestId
    As it was started with.
    .EXAMPLE
    (Get-CutoverJob -RequestId 'run-1/install').state
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType([pscustomobject])]
    param(
        [Parameter(Mandatory = $true)] [string] $RequestId
    )
    try {
        Get-JobOutput -RequestId $RequestId
    }
    catch { $PSCmdlet.ThrowTerminatingError((Resolve-ErrorRecord -ErrorRecord $_)) }
}
