function Get-WindowsProcessRow {
    <#
    .SYNOPSIS
    The processes of Windows, from Win32_Process.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param()
    foreach ($one in (Get-CimInstance -ClassName Win32_Process -Verbose:$false)) {
        $start = $one.CreationDate
        $startMs = if ($null -eq $start) { [long] 0 } else { ConvertTo-UnixTime -Date $start }
        [pscustomobject] @{
            Id          = [int] $one.ProcessId
            ParentId    = [int] $one.ParentProcessId
            SessionId   = [int] $one.SessionId
            Name        = [string] $one.Name -replace '(?i)\.exe\z', ''
            Path        = $one.ExecutablePath
            CommandLine = $one.CommandLine
            CpuSeconds  = [double] ($one.KernelModeTime + $one.UserModeTime) / 1e7
            Memory      = [long] $one.WorkingSetSize
            StartMs     = $startMs
            Mark        = [string] $startMs
        }
    }
}
