function Invoke-ProcessKill {
    <#
    .SYNOPSIS
    Ends processes at once, each only if it still has the mark that was seen.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)] [AllowEmptyCollection()] [object[]] $Row
    )
    foreach ($one in $Row) {
        try { $process = [System.Diagnostics.Process]::GetProcessById($one.Id) }
        catch { continue }
        try {
            if ((Get-ProcessMark -Id $one.Id) -cne $one.Mark) { continue }
            $process.Kill()
            [void] $process.WaitForExit(5000)
        }
        catch {
            if ((Get-ProcessMark -Id $one.Id) -ceq $one.Mark) {
                $reason = $_.Exception.GetBaseException().Message
                $message = "Cannot stop process `"$($one.Name) ($($one.Id))`" because of the following error: $reason"
                throw (ConvertTo-ErrorRecord -Id 'CouldNotStopProcess' -Category CloseError -Target $one.Name -Message $message)
            }
        }
        finally { $process.Dispose() }
    }
}
