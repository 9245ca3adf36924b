function Open-CutoverFence {
    <#
    .SYNOPSIS
    Compares whose lock it is before a changing command, and keeps everybody from taking it until what it gives is disposed of.
    .DESCRIPTION
    The session's host calls it for every command that changes something, of whatever module, with the fence of the caller
    (without one: -RunId and -Epoch left out). Who comes without a fence may change a computer that nobody has locked; who comes
    with one must hold the lock at that epoch. Enter-CutoverLock needs the gate alone, so comparing and changing are one thing.
    #>
    [CmdletBinding()]
    [OutputType([System.IO.FileStream])]
    param(
        [Parameter(Mandatory = $true)] [string] $CommandName,
        [AllowNull()] [AllowEmptyString()] [string] $RunId,
        [int] $Epoch = 0
    )
    $gate = Open-Gate -Name 'fence.gate'
    try {
        $lock = Read-LockRecord -CommandName $CommandName
        $hasFence = $PSBoundParameters.ContainsKey('RunId') -and -not [string]::IsNullOrEmpty($RunId)
        $isAllowed = if ($hasFence) { $lock.runId -ceq $RunId -and $lock.epoch -eq $Epoch } else { $null -eq $lock.runId }
        if ($isAllowed) { return $gate }
        $is = if ($null -eq $lock.runId) { 'it is not locked' } else { "it is locked by run $($lock.runId) at epoch $($lock.epoch)" }
        $owner = if ($hasFence) { "this owner is run $RunId at epoch $Epoch" } else { 'this caller holds no lock' }
        $computer = [System.Environment]::MachineName
        throw (ConvertTo-ErrorRecord -Id "CutoverFenceRefused,$CommandName" -Category PermissionDenied -Target $computer -Message (
                "$computer refused ${CommandName}: $is, $owner."))
    }
    catch {
        $gate.Dispose()
        throw
    }
}
