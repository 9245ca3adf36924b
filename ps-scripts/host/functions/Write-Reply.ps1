function Write-Reply {
    <#
    .SYNOPSIS
    Writes what came of a call that gave objects or errors, failed or was stopped: its output, its errors, how it ended.
    #>
    param([hashtable] $Session, $Failure, [bool] $IsCancelled, [int] $Memory)

    $isStopped = $IsCancelled -or $Session.Shell.InvocationStateInfo.State -eq [System.Management.Automation.PSInvocationState]::Stopped
    if ($Session.Output.Count -gt 0) {
        try { Write-OutputFrame $Session }
        catch {
            $Session.SendFailure = $_
            $Session.Buffer.SetLength(0)
        }
    }
    if ($null -ne $Session.SendFailure) {
        $Failure = $Session.SendFailure
        $isStopped = $false
    }
    # The bound is that of the output: an error's long message is not to be cut by it.
    $Session.Sent = 0
    if ($Session.Failures.Count -gt 0) { Send-Error $Session }
    $status = 0
    if ($isStopped) { $status = 2 }
    elseif ($null -ne $Failure -and (Get-ExitCode $Failure) -ne 0) { $status = 1 }
    Open-Frame $Session 19
    $writer = $Session.Writer
    $writer.Write([byte]$status)
    $writer.Write([byte][int]$Session.Truncated)
    $writer.Write($Memory)
    if ($status -eq 1) { Write-Map $Session (Get-ErrorMap $Failure 'terminating') 4 0 }
    Close-Frame $Session
}
