function Stop-CutoverProcess {
    <#
    .SYNOPSIS
    Ends one process with its children; the start time proves that the id still means the same process.
    .DESCRIPTION
    A process that is not there any more, or whose id means another one now, gives stopped = false.
    .PARAMETER Id
    Process id.
    .PARAMETER StartTime
    When it was started, as Get-CutoverProcess says.
    .EXAMPLE
    Get-CutoverProcess -Name BackupAgent | ForEach-Object { Stop-CutoverProcess -Id $_.id -StartTime $_.startTime }
    #>
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'Medium')]
    [OutputType([pscustomobject])]
    param(
        [Parameter(Mandatory = $true)] [int] $Id,
        [Parameter(Mandatory = $true)] [datetime] $StartTime
    )
    try {
        if (-not $PSCmdlet.ShouldProcess("process $Id", 'end the process with its children')) { return }
        $rows = @(Get-ProcessRow)
        $process = $rows | Where-Object -FilterScript { $_.Id -eq $Id } | Select-Object -First 1
        # Linux tells the start only to the hundredth of a second and by the clock of the boot.
        $tolerance = if (Test-OnWindows) { 1 } else { 1000 }
        if ($null -eq $process -or [System.Math]::Abs($process.StartMs - (ConvertTo-UnixTime -Date $StartTime)) -gt $tolerance) {
            return [pscustomobject] @{ stopped = $false }
        }
        $system = if (Test-OnWindows) { 4 } else { 1 }
        if ($Id -le $system -or $Id -eq $PID) {
            throw (ConvertTo-ErrorRecord -Id 'CouldNotStopProcess' -Category CloseError -Target $process.Name -Message (
                    "Cannot stop process `"$($process.Name) ($Id)`" because of the following error: Access is denied"))
        }
        $below = @(Get-ProcessDescendant -Id $Id -StartMs $process.StartMs -Row $rows)
        # The process itself first: it cannot start others then.
        Invoke-ProcessKill -Row (@($process) + $below)
        [pscustomobject] @{ stopped = $true }
    }
    catch { $PSCmdlet.ThrowTerminatingError((Resolve-ErrorRecord -ErrorRecord $_)) }
}
