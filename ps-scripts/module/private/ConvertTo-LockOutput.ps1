function ConvertTo-LockOutput {
    <#
    .SYNOPSIS
    The lock record as Get-CutoverLock gives it.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [Parameter(Mandatory = $true)] [hashtable] $Lock
    )
    [pscustomobject] @{
        exists              = $null -ne $Lock.runId
        runId               = $Lock.runId
        epoch               = [int] $Lock.epoch
        store               = $Lock.store
        ownerHost           = $Lock.ownerHost
        heartbeat           = ConvertFrom-UnixTime -Milliseconds $Lock.heartbeat
        pastPointOfNoReturn = [bool] $Lock.pastPointOfNoReturn
        headSeq             = [int] $Lock.headSeq
        headHash            = $Lock.headHash
        releasePending      = [bool] $Lock.releasePending
    }
}
