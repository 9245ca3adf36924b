function Wait-FarHost {
    <#
    .SYNOPSIS
    Gives what comes from the host within that many milliseconds; ends at once when no call is under way any more.
    #>
    param([hashtable] $Relay, [int] $Milliseconds)

    $watch = [System.Diagnostics.Stopwatch]::StartNew()
    while (-not $Relay.IsOver) {
        $left = [int][System.Math]::Max(0, $Milliseconds - $watch.ElapsedMilliseconds)
        # The end of a call and its payload come together, but perhaps in two chunks.
        if ($Relay.IsReady -and $Relay.Calls -le 0 -and $Relay.Out.Skip -eq 0 -and $Relay.Out.Have -eq 0) { $left = 0 }
        $number = [System.Threading.Tasks.Task]::WaitAny($Relay.Tasks, $left)
        if ($number -lt 0) { break }
        Receive-FarTask $Relay $number
    }
    if (-not $Relay.IsOver -and -not $Relay.IsReady -and $Relay.Process.HasExited) { $Relay.IsOver = $true }
    if ($Relay.IsOver) {
        $null = $Relay.Process.WaitForExit(1000)
        foreach ($number in 2, 3) { if ($Relay.Tasks[$number].Wait(200)) { Receive-FarTask $Relay $number } }
        $code = 'no exit code'
        if ($Relay.Process.HasExited) { $code = 'exit code ' + $Relay.Process.ExitCode }
        "ended:$code`n" + $Relay.Said
    }
    [int]($Relay.IsReady -and $Relay.Calls -le 0)
}
