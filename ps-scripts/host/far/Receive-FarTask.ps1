function Receive-FarTask {
    <#
    .SYNOPSIS
    Takes what one of the host's connections or outputs has given, and gives bytes that are for the Node side.
    #>
    param([hashtable] $Relay, [int] $Number)

    $count = 0
    $isConnecting = $Number -lt 2 -and -not $Relay.IsConnected[$Number]
    try {
        if ($isConnecting) { $null = $Relay.Tasks[$Number].GetAwaiter().GetResult() } else { $count = $Relay.Tasks[$Number].GetAwaiter().GetResult() }
    } catch { $isConnecting = $false }
    if ($Number -ge 2) {
        if ($count -gt 0) {
            $Relay.Said += [System.Text.Encoding]::UTF8.GetString($Relay.Rooms[$Number], 0, $count)
            if ($Relay.Said.Length -gt 2000) { $Relay.Said = $Relay.Said.Substring($Relay.Said.Length - 2000) }
            $Relay.Tasks[$Number] = $Relay.Outputs[$Number - 2].ReadAsync($Relay.Rooms[$Number], 0, 4096)
        } else { $Relay.Tasks[$Number] = [System.Threading.Tasks.TaskCompletionSource[int]]::new().Task }
        return
    }
    if ($isConnecting) { $Relay.IsConnected[$Number] = $true }
    elseif ($count -eq 0) {
        $Relay.IsOver = $true
        $Relay.Tasks[$Number] = [System.Threading.Tasks.TaskCompletionSource[int]]::new().Task
        return
    } else {
        $room = $Relay.Rooms[$Number]
        # The greeting of a connection says which of the two it is: 0, the one of calls.
        if ($Relay.Main -lt 0 -and $count -gt 9 -and $room[5] -eq 1 -and $room[10] -eq 0) { $Relay.Main = $Number }
        if ($Number -eq $Relay.Main) {
            foreach ($type in Step-FrameCount $Relay.Out $room $count) {
                # 19: a call has ended. 20: the host is ready.
                if ($type -eq 19) { $Relay.Calls -= 1 }
                elseif ($type -eq 20) {
                    $Relay.IsReady = $true
                    # No program that a command starts waits for input.
                    $Relay.Process.StandardInput.Close()
                }
            }
        }
        $chunk = [byte[]]::new($count + 1)
        [System.Buffer]::BlockCopy($room, 0, $chunk, 0, $count + 1)
        $chunk[0] = $Number
        , $chunk
    }
    $Relay.Tasks[$Number] = $Relay.Pipes[$Number].ReadAsync($Relay.Rooms[$Number], 1, 65536)
}
