function Enter-CutoverLock {
    <#
    .SYNOPSIS
    Takes or retakes the lock for a run: allowed when free or already this run's, and only if the epoch is still the one seen.
    .DESCRIPTION
    Raises the epoch by one. Error LockHeld or LockEpochChanged otherwise. It is not fenced itself. Works everywhere. It waits
    until no changing command of an earlier owner is under way (15 s, then error LockBusy).
    .PARAMETER RunId
    The run that takes it.
    .PARAMETER ExpectedEpoch
    The epoch that was seen.
    .PARAMETER Store
    Where the journal of the run lies, e.g. target:APP01.
    .PARAMETER OwnerHost
    The machine of the operator.
    .EXAMPLE
    Enter-CutoverLock -RunId 'run-1' -ExpectedEpoch 0 -Store 'target:APP01' -OwnerHost 'LAPTOP7'
    #>
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'Medium')]
    [OutputType([pscustomobject])]
    param(
        [Parameter(Mandatory = $true)] [string] $RunId,
        [Parameter(Mandatory = $true)] [int] $ExpectedEpoch,
        [Parameter(Mandatory = $true)] [string] $Store,
        [Parameter(Mandatory = $true)] [string] $OwnerHost
    )
    try {
        if (-not $PSCmdlet.ShouldProcess([System.Environment]::MachineName, "take the lock for run $RunId")) { return }
        Assert-RunName -Parameter RunId -Text $RunId
        $fence = Open-Gate -Name 'fence.gate' -Alone
        try {
            $gate = Open-Gate -Name 'lock.gate' -Alone
            try {
                $lock = Read-LockRecord
                Assert-LockFree -Lock $lock -RunId $RunId -ExpectedEpoch $ExpectedEpoch
                if ($null -eq $lock.runId) {
                    # A new owner begins with what its journal here has; a lock that its run takes again keeps both.
                    $last = (Read-JournalIndex -Folder (Get-RunFolder -RunId $RunId)).Records | Select-Object -Last 1
                    $lock.pastPointOfNoReturn = $false
                    $lock.headSeq = if ($null -eq $last) { 0 } else { $last.Seq }
                    $lock.headHash = if ($null -eq $last) { $null } else { $last.Hash }
                }
                $lock.runId = $RunId
                $lock.epoch = $lock.epoch + 1
                $lock.store = $Store
                $lock.ownerHost = $OwnerHost
                $lock.heartbeat = ConvertTo-UnixTime -Date ([datetime]::UtcNow)
                $lock.releasePending = $false
                Write-LockRecord -Lock $lock
            }
            finally { $gate.Dispose() }
        }
        finally { $fence.Dispose() }
        ConvertTo-LockOutput -Lock $lock
    }
    catch { $PSCmdlet.ThrowTerminatingError((Resolve-ErrorRecord -ErrorRecord $_)) }
}
