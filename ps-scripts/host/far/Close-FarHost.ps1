function Close-FarHost {
    <#
    .SYNOPSIS
    Closes the host's connections, at which it ends by itself; by force it is ended first, with everything that it started.
    #>
    param([hashtable] $Relay, [bool] $IsForced)

    if ($IsForced) {
        try {
            if ($PSVersionTable.PSEdition -eq 'Core') { $Relay.Process.Kill($true) }
            else { $null = & "$env:SystemRoot\System32\taskkill.exe" /pid $Relay.Process.Id /T /F 2>&1 }
        } catch { $null = $_ }
    }
    foreach ($pipe in $Relay.Pipes) { try { $pipe.Dispose() } catch { $null = $_ } }
    try { if (-not $Relay.Process.WaitForExit(1000)) { $Relay.Process.Kill() } } catch { $null = $_ }
}
