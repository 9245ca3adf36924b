function Set-CutoverLock {
    <#
    .SYNOPSIS
    Heartbeat and point of no return of a held lock; fenced.
    .DESCRIPTION
    PastPointOfNoReturn can only be set, never cleared. Works everywhere.
    .PARAMETER PastPointOfNoReturn
    The run has passed it.
    .EXAMPLE
    Set-CutoverLock -PastPointOfNoReturn
    #>
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'Medium')]
    [OutputType([pscustomobject])]
    param(
        [switch] $PastPointOfNoReturn
    )
    try {
        if (-not $PSCmdlet.ShouldProcess([System.Environment]::MachineName, 'write the lock record')) { return }
        $isPast = [bool] $PastPointOfNoReturn
        $lock = Edit-LockRecord -Change {
            param($record)
            $record.heartbeat = ConvertTo-UnixTime -Date ([datetime]::UtcNow)
            $record.pastPointOfNoReturn = $record.pastPointOfNoReturn -or $isPast
        }
        ConvertTo-LockOutput -Lock $lock
    }
    catch { $PSCmdlet.ThrowTerminatingError((Resolve-ErrorRecord -ErrorRecord $_)) }
}
