function Get-PendingReboot {
    <#
    .SYNOPSIS
    Why a restart is outstanding: one object for each source that says so.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param()
    if (-not (Test-OnWindows)) {
        if ([System.IO.File]::Exists('/var/run/reboot-required')) { [pscustomobject] @{ source = 'reboot-required'; detail = '/var/run/reboot-required' } }
        return
    }
    $keys = [ordered] @{
        'Component Based Servicing' = 'HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\Component Based Servicing\RebootPending'
        'Windows Update'            = 'HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\WindowsUpdate\Auto Update\RebootRequired'
        'Windows Installer'         = 'HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\Installer\InProgress'
    }
    foreach ($source in $keys.Keys) {
        if (Test-Path -LiteralPath $keys[$source]) { [pscustomobject] @{ source = $source; detail = $keys[$source] } }
    }
    $manager = Get-Item -LiteralPath 'HKLM:\SYSTEM\CurrentControlSet\Control\Session Manager' -ErrorAction SilentlyContinue
    if ($null -ne $manager) {
        $renames = @($manager.GetValue('PendingFileRenameOperations') | Where-Object -FilterScript { -not [string]::IsNullOrEmpty($_) })
        if ($renames.Count -gt 0) { [pscustomobject] @{ source = 'File renames'; detail = ($renames | Select-Object -First 3) -join '; ' } }
    }
    $names = foreach ($key in 'ActiveComputerName', 'ComputerName') {
        (Get-Item -LiteralPath "HKLM:\SYSTEM\CurrentControlSet\Control\ComputerName\$key" -ErrorAction SilentlyContinue | ForEach-Object -Process { $_.GetValue('ComputerName') })
    }
    if (@($names).Count -eq 2 -and $names[0] -ne $names[1]) { [pscustomobject] @{ source = 'Computer name'; detail = "$($names[0]) becomes $($names[1])" } }
}
