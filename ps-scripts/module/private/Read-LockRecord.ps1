function Read-LockRecord {
    <#
    .SYNOPSIS
    The lock record of this computer; one that cannot be read is an error, since nobody knows whose lock it is.
    #>
    [CmdletBinding()]
    [OutputType([hashtable])]
    param(
        # Completes the error id where the caller is not the command itself.
        [string] $CommandName = ''
    )
    $free = @{ runId = $null; epoch = 0; store = $null; ownerHost = $null; heartbeat = $null; pastPointOfNoReturn = $false; headSeq = 0; headHash = $null; releasePending = $false }
    $path = [System.IO.Path]::Combine((Get-DataFolder), 'lock.record')
    try {
        $record = Read-Record -Path $path
        if ($null -eq $record) { return $free }
        foreach ($name in 'runId', 'store', 'ownerHost', 'headHash') { if ($record[$name] -ne '') { $free[$name] = [string] $record[$name] } }
        foreach ($name in 'epoch', 'headSeq') { $free[$name] = [int]::Parse($record[$name], [System.Globalization.CultureInfo]::InvariantCulture) }
        foreach ($name in 'pastPointOfNoReturn', 'releasePending') { $free[$name] = [bool]::Parse($record[$name]) }
        if ($record['heartbeat'] -ne '') { $free.heartbeat = [long]::Parse($record['heartbeat'], [System.Globalization.CultureInfo]::InvariantCulture) }
        $free
    }
    catch [System.UnauthorizedAccessException] { throw }
    catch {
        $computer = [System.Environment]::MachineName
        $id = if ($CommandName -eq '') { 'LockDamaged' } else { "LockDamaged,$CommandName" }
        throw (ConvertTo-ErrorRecord -Id $id -Category InvalidData -Target $computer -Message "The lock record of $computer cannot be read." -Cause $_.Exception)
    }
}
