function Write-LockRecord {
    <#
    .SYNOPSIS
    Keeps the lock record, whole and flushed.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)] [hashtable] $Lock
    )
    $record = [ordered] @{}
    foreach ($name in 'runId', 'epoch', 'store', 'ownerHost', 'heartbeat', 'pastPointOfNoReturn', 'headSeq', 'headHash', 'releasePending') {
        $record[$name] = $Lock[$name]
    }
    Write-Record -Path ([System.IO.Path]::Combine((Get-DataFolder -Create), 'lock.record')) -Value $record
}
