function Invoke-JobRunner {
    <#
    .SYNOPSIS
    Launches the runner of a job so that it outlives session, host and coordinator.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)] [string] $Folder,
        [Parameter(Mandatory = $true)] [string] $Launch,
        [Parameter(Mandatory = $true)] [long] $LaunchedMs
    )
    $script = [System.IO.Path]::Combine([System.IO.Path]::GetDirectoryName($PSScriptRoot), 'job', 'run-job.ps1')
    $shell = [System.Diagnostics.Process]::GetCurrentProcess().MainModule.FileName
    $arguments = @('-NoLogo', '-NoProfile', '-NonInteractive', '-File', $script, '-Folder', $Folder, '-Launch', $Launch, '-LaunchedMs', [string] $LaunchedMs)
    if (Test-OnWindows) {
        $shell = Join-Path -Path $PSHOME -ChildPath $(if ($PSVersionTable.PSEdition -eq 'Core') { 'pwsh.exe' } else { 'powershell.exe' })
        Register-JobTask -Name ([System.IO.Path]::GetFileName($Folder)) -Shell $shell -CommandLine (ConvertTo-CommandLine -ArgumentList $arguments)
        return
    }
    if ([System.IO.Path]::GetFileNameWithoutExtension($shell) -ne 'pwsh') { $shell = Join-Path -Path $PSHOME -ChildPath 'pwsh' }
    # A fixed text; what is started stands in its arguments. The shell ends at once, so the runner belongs to nobody here.
    $detach = 'if command -v setsid >/dev/null 2>&1; then setsid "$@" </dev/null >/dev/null 2>&1 & else set -m; nohup "$@" </dev/null >/dev/null 2>&1 & fi'
    $start = Get-ProcessStart -Path '/bin/sh' -ArgumentList (@('-c', $detach, 'sh', $shell) + $arguments) -WorkingDirectory '/'
    $start.RedirectStandardInput = $true
    $process = [System.Diagnostics.Process]::Start($start)
    try {
        $process.StandardInput.Close()
        $process.WaitForExit()
        if ($process.ExitCode -ne 0) {
            throw (ConvertTo-ErrorRecord -Id 'JobNotLaunched' -Category OpenError -Target $Folder -Message "The job's runner could not be launched: exit code $($process.ExitCode).")
        }
    }
    finally { $process.Dispose() }
}
