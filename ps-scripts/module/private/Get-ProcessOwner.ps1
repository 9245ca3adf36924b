function Get-ProcessOwner {
    <#
    .SYNOPSIS
    The accounts of processes by their ids; one that cannot be seen is left out.
    #>
    [CmdletBinding()]
    [OutputType([hashtable])]
    param(
        [Parameter(Mandatory = $true)] [AllowEmptyCollection()] [int[]] $Id
    )
    $owners = @{}
    if (Test-OnWindows) {
        # Names of accounts are shown to administrators only.
        if (-not (Test-Elevated)) { return $owners }
        foreach ($one in (Get-Process -Id $Id -IncludeUserName -ErrorAction SilentlyContinue)) { $owners[$one.Id] = $one.UserName }
        return $owners
    }
    $accounts = @{}
    foreach ($line in [System.IO.File]::ReadAllLines('/etc/passwd')) {
        $parts = $line.Split(':')
        if ($parts.Length -gt 2) { $accounts[$parts[2]] = $parts[0] }
    }
    foreach ($one in $Id) {
        try { $status = [System.IO.File]::ReadAllText("/proc/$one/status") } catch { continue }
        if ($status -notmatch '(?m)^Uid:\s+(\d+)') { continue }
        $uid = $Matches[1]
        $owners[$one] = if ($accounts.ContainsKey($uid)) { $accounts[$uid] } else { $uid }
    }
    $owners
}
