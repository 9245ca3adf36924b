function Assert-LockFree {
    <#
    .SYNOPSIS
    Refuses to take a lock that another run holds, or whose epoch is no longer the one that was seen.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)] [hashtable] $Lock,
        [Parameter(Mandatory = $true)] [string] $RunId,
        [Parameter(Mandatory = $true)] [int] $ExpectedEpoch
    )
    $computer = [System.Environment]::MachineName
    if ($null -ne $Lock.runId -and $Lock.runId -cne $RunId) {
        throw (ConvertTo-ErrorRecord -Id 'LockHeld' -Category ResourceUnavailable -Target $Lock.runId -Message (
                "$computer is locked by run $($Lock.runId) at epoch $($Lock.epoch)."))
    }
    if ($Lock.epoch -ne $ExpectedEpoch) {
        throw (ConvertTo-ErrorRecord -Id 'LockEpochChanged' -Category ResourceUnavailable -Target ([string] $Lock.epoch) -Message (
                "The lock of $computer is at epoch $($Lock.epoch), not at $ExpectedEpoch."))
    }
}
