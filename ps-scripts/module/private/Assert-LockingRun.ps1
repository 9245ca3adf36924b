function Assert-LockingRun {
    <#
    .SYNOPSIS
    A locked computer keeps records of the locking run only.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)] [string] $RunId
    )
    $lock = Read-LockRecord
    if ($null -eq $lock.runId -or $lock.runId -ceq $RunId) { return }
    $computer = [System.Environment]::MachineName
    throw (ConvertTo-ErrorRecord -Id 'LockHeld' -Category ResourceUnavailable -Target $lock.runId -Message (
            "$computer is locked by run $($lock.runId); nothing of run $RunId is written there."))
}
