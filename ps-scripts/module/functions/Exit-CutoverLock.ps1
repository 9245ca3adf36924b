function Exit-CutoverLock {
    <#
    .SYNOPSIS
    Releases the held lock; fenced.
    .DESCRIPTION
    The epoch stays. Works everywhere.
    .EXAMPLE
    Exit-CutoverLock
    #>
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'Medium')]
    [OutputType([pscustomobject])]
    param()
    try {
        if (-not $PSCmdlet.ShouldProcess([System.Environment]::MachineName, 'release the lock')) { return }
        $lock = Edit-LockRecord -Change {
            param($record)
            foreach ($name in 'runId', 'store', 'ownerHost', 'heartbeat', 'headHash') { $record[$name] = $null }
            $record.pastPointOfNoReturn = $false
            $record.releasePending = $false
            $record.headSeq = 0
        }
        ConvertTo-LockOutput -Lock $lock
    }
    catch { $PSCmdlet.ThrowTerminatingError((Resolve-ErrorRecord -ErrorRecord $_)) }
}
