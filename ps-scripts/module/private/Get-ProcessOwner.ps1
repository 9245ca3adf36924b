function Get-ProcessOwner {
    <#
    .SYNOPSIS
    The account of a process, or nothing where it cannot be seen.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)] [int] $Id
    )
    try {
        if (Test-OnWindows) { return (Get-Process -Id $Id -IncludeUserName -ErrorAction Stop).UserName }
        $line = [System.IO.File]::ReadAllLines("/proc/$Id/status") | Where-Object -FilterScript { $_ -like 'Uid:*' } | Select-Object -First 1
        $uid = ($line -split '\s+')[1]
        foreach ($account in [System.IO.File]::ReadAllLines('/etc/passwd')) {
            $parts = $account.Split(':')
            if ($parts.Length -gt 2 -and $parts[2] -ceq $uid) { return $parts[0] }
        }
        return $uid
    }
    catch { return $null }
}
