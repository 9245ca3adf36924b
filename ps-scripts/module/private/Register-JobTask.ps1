function Register-JobTask {
    <#
    .SYNOPSIS
    Starts a job's runner as a scheduled task: WinRM ends what its session has started, a task lives on.
    .DESCRIPTION
    The task runs as the account of the session, without a stored password (S4U) and elevated; a session of the system account
    starts it as such. S4U has no network credentials: what a job needs from other computers it gets by its parameters.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)] [string] $Name,
        [Parameter(Mandatory = $true)] [string] $Shell,
        [Parameter(Mandatory = $true)] [string] $CommandLine
    )
    $identity = [System.Security.Principal.WindowsIdentity]::GetCurrent()
    $logon = if ($identity.IsSystem) { 'ServiceAccount' } else { 'S4U' }
    $principal = New-ScheduledTaskPrincipal -UserId $identity.Name -LogonType $logon -RunLevel Highest
    $action = New-ScheduledTaskAction -Execute $Shell -Argument $CommandLine
    $settings = New-ScheduledTaskSettingsSet -ExecutionTimeLimit ([timespan]::Zero) -AllowStartIfOnBatteries -DontStopIfGoingOnBatteries -MultipleInstances Parallel
    $task = @{ TaskPath = '\Cutover\'; TaskName = $Name }
    [void] (Register-ScheduledTask @task -Action $action -Principal $principal -Settings $settings -Force -ErrorAction Stop)
    Start-ScheduledTask @task -ErrorAction Stop
}
