function Get-FarExecutable {
    <#
    .SYNOPSIS
    The PowerShell that the host runs in: the session's own, or on Windows the edition that was asked for.
    #>
    param([string] $Edition)

    $isCore = $PSVersionTable.PSEdition -eq 'Core'
    if ($isCore -and -not $IsWindows) { return [System.IO.Path]::Combine($PSHOME, 'pwsh') }
    if ($isCore -and $Edition -ne 'windows') { return [System.IO.Path]::Combine($PSHOME, 'pwsh.exe') }
    if ($Edition -eq 'core' -and -not $isCore) {
        $found = Get-Command -Name 'pwsh.exe' -CommandType Application -ErrorAction SilentlyContinue | Select-Object -First 1
        if ($null -eq $found) { throw 'cutover: pwsh is not on PATH of that computer' }
        return $found.Path
    }
    $system = 'System32'
    if ([System.Environment]::Is64BitOperatingSystem -and -not [System.Environment]::Is64BitProcess) { $system = 'Sysnative' }
    return [System.IO.Path]::Combine($env:SystemRoot, $system, 'WindowsPowerShell\v1.0\powershell.exe')
}
