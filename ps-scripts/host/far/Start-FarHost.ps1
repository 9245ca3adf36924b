function Start-FarHost {
    <#
    .SYNOPSIS
    Starts the session host in a process of its own on this computer and gives what the relay knows of it.
    .DESCRIPTION
    It is started as it is on the Node side's own computer: one line on its input. The nonce stands in no command line.
    #>
    param([string] $Id, [string] $Mine, [string] $Theirs, [string] $Edition, [hashtable] $Environment)

    $name = 'cutover-' + $Id
    $pipes = @((New-FarPipe $name), (New-FarPipe $name))
    $tasks = [System.Threading.Tasks.Task[]]::new(4)
    $tasks[0] = $pipes[0].WaitForConnectionAsync()
    $tasks[1] = $pipes[1].WaitForConnectionAsync()
    $start = [System.Diagnostics.ProcessStartInfo]::new()
    $start.FileName = Get-FarExecutable $Edition
    $start.Arguments = '-NoLogo -NoProfile -NonInteractive -NoExit -Command -'
    $start.UseShellExecute = $false
    $start.CreateNoWindow = $true
    $start.RedirectStandardInput = $true
    $start.RedirectStandardOutput = $true
    $start.RedirectStandardError = $true
    $variables = $start.EnvironmentVariables
    $variables['TERM'] = 'dumb'
    $variables['NO_COLOR'] = '1'
    # The module path of PowerShell 7 hides modules of Windows PowerShell from it; without one it makes its own.
    if ($PSVersionTable.PSEdition -eq 'Core' -and $start.FileName -like '*powershell.exe') { $variables.Remove('PSModulePath') }
    foreach ($one in $Environment.Keys) { $variables[$one] = [string]$Environment[$one] }
    $process = [System.Diagnostics.Process]::Start($start)
    $outputs = @($process.StandardOutput.BaseStream, $process.StandardError.BaseStream)
    $rooms = @([byte[]]::new(65537), [byte[]]::new(65537), [byte[]]::new(4096), [byte[]]::new(4096))
    $tasks[2] = $outputs[0].ReadAsync($rooms[2], 0, 4096)
    $tasks[3] = $outputs[1].ReadAsync($rooms[3], 0, 4096)
    $called = '& ' + (ConvertTo-Ascii ([System.IO.Path]::Combine($PSScriptRoot, 'cutover-host.ps1'))) + " '$name' '$Mine' '$Theirs'"
    $process.StandardInput.WriteLine("try { $called } catch { 'cutover-host-failed ' + `$_.FullyQualifiedErrorId + ' ' + `$_ }; exit")
    $process.StandardInput.Flush()
    return @{
        Process = $process; Executable = $start.FileName; Pipes = $pipes; Tasks = $tasks; Outputs = $outputs; Rooms = $rooms
        IsConnected = @($false, $false); Main = -1; Said = ''; IsReady = $false; IsOver = $false; Calls = 0
        In = @{ Have = 0; Skip = [long]0; Header = [byte[]]::new(9) }; Out = @{ Have = 0; Skip = [long]0; Header = [byte[]]::new(9) }
    }
}
