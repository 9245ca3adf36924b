function Get-JobState {
    <#
    .SYNOPSIS
    What the folder of a job and the list of processes say together.
    .DESCRIPTION
    Launched and not begun is Running for a minute and a half, then NotFound: a runner begins within a minute or never. Ended
    without an exit code is Lost, unless what it ran is still alive.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [Parameter(Mandatory = $true)] [string] $Folder,
        [Parameter(Mandatory = $true)] [hashtable] $Request
    )
    $rows = @(Get-ProcessRow)
    $process = Read-Record -Path ([System.IO.Path]::Combine($Folder, 'process.record'))
    $child = Read-Record -Path ([System.IO.Path]::Combine($Folder, 'child.record'))
    $members = @()
    $isAlive = $false
    if ($null -ne $process) {
        $members = @(Get-JobMember -Process $process -Child $child -Row $rows)
        foreach ($row in $rows) {
            if ($row.Id -eq [int] $process['id'] -and $row.Mark -ceq $process['mark']) { $isAlive = $true }
            if ($null -ne $child -and $row.Id -eq [int] $child['id'] -and $row.Mark -ceq $child['mark']) { $isAlive = $true }
        }
    }
    # Read after the processes: who ended in between has written it.
    $exit = Read-Record -Path ([System.IO.Path]::Combine($Folder, 'exit.record'))
    $state = 'Lost'
    if ($null -ne $exit) { $state = 'Exited' }
    elseif ($null -eq $process) {
        $age = (ConvertTo-UnixTime -Date ([datetime]::UtcNow)) - [long] $Request['launchedMs']
        $state = if ($age -lt 90000) { 'Running' } else { 'NotFound' }
    }
    elseif ($isAlive) { $state = 'Running' }
    [pscustomobject] @{ State = $state; Process = $process; Child = $child; Exit = $exit; Children = $members; Rows = $rows }
}
