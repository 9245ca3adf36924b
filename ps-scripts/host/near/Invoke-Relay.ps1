function Invoke-Relay {
    <#
    .SYNOPSIS
    Carries bytes between the Node side and the far host until one of them has gone.
    .DESCRIPTION
    A remote pipeline takes its input on the thread that also gives its output. So the far half is asked: each question is
    how long it may wait for output, and while it waits it takes nothing. It answers at once when the call has ended, and
    is not asked again before something is sent. What is sent while it waits (a cancel) is taken 100 ms later at most.
    #>
    param([hashtable] $Relay)

    $watch = [System.Diagnostics.Stopwatch]::new()
    while (-not $Relay.IsOver) {
        if ($Relay.IsBusy -and -not $Relay.IsAsked) {
            if (-not $watch.IsRunning) { $watch.Restart() }
            $wait = 25
            if ($watch.ElapsedMilliseconds -gt 2000) { $wait = 100 }
            $Relay.IsAsked = $true
            $Relay.IsNews = $false
            $Relay.Input.Add([psobject]$wait)
        }
        if (-not $Relay.IsBusy) {
            $watch.Reset()
            # WinRM counts what one command has received, and input that was taken is kept until its pipeline ends.
            if ($Relay.Sent -gt 16777216) { Close-FarPipeline $Relay; Open-FarPipeline $Relay }
        }
        $handles = [System.Collections.Generic.List[System.Threading.WaitHandle]]::new()
        $handles.Add($Relay.Signal)
        $handles.Add($Relay.Running.AsyncWaitHandle)
        $handles.Add($Relay.Kill.AsyncWaitHandle)
        foreach ($number in 0, 1) {
            $room = $Relay.Rooms[$number]
            if ($null -eq $Relay.Reads[$number] -and $Relay.Unanswered -lt 4194304) { $Relay.Reads[$number] = $Relay.Near[$number].ReadAsync($room, 0, $room.Length) }
            if ($null -ne $Relay.Reads[$number]) { $handles.Add($Relay.Reads[$number].AsyncWaitHandle) }
        }
        $null = [System.Threading.WaitHandle]::WaitAny($handles.ToArray(), 1000)
        # Whatever comes here asks for an end by force; the end of the connection as well.
        if ($Relay.Kill.IsCompleted) { $Relay.IsOver = $true }
        foreach ($number in 0, 1) { if ($null -ne $Relay.Reads[$number] -and $Relay.Reads[$number].IsCompleted) { Send-NearInput $Relay $number } }
        Receive-FarOutput $Relay
        if ($Relay.Running.IsCompleted -and -not $Relay.IsOver) { $null = $Relay.Shell.EndInvoke($Relay.Running); throw 'cutover: the far half of the relay has ended' }
    }
}
