function Close-Far {
    <#
    .SYNOPSIS
    Lets the far host end (-1), or ends it with everything that it started (-2), then the session. Nobody waits long for a far side that has gone.
    #>
    param([hashtable] $Relay)

    if ($null -ne $Relay.Input) {
        $how = -1
        if ($null -ne $Relay.Kill -and $Relay.Kill.IsCompleted) { $how = -2 }
        $Relay.Input.Add([psobject]$how)
        $Relay.Input.Complete()
        $null = $Relay.Running.AsyncWaitHandle.WaitOne(1500)
    }
    if ($null -ne $Relay.Session) { Microsoft.PowerShell.Core\Remove-PSSession -Session $Relay.Session -ErrorAction SilentlyContinue }
}
