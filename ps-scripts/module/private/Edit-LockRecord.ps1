function Edit-LockRecord {
    <#
    .SYNOPSIS
    Changes the held lock's record, one writer at a time; a free lock is refused.
    #>
    [CmdletBinding()]
    [OutputType([hashtable])]
    param(
        # Gets the record and changes it in place.
        [Parameter(Mandatory = $true)] [scriptblock] $Change
    )
    $gate = Open-Gate -Name 'lock.gate' -Alone
    try {
        $lock = Read-LockRecord
        if ($null -eq $lock.runId) {
            $computer = [System.Environment]::MachineName
            throw (ConvertTo-ErrorRecord -Id 'LockNotHeld' -Category InvalidOperation -Target $computer -Message "The lock of $computer is free.")
        }
        & $Change $lock
        Write-LockRecord -Lock $lock
        $lock
    }
    finally { $gate.Dispose() }
}
