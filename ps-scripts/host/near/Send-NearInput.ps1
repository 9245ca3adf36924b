function Send-NearInput {
    <#
    .SYNOPSIS
    Hands on what the Node side has sent on one of its connections: the connection's number, then the bytes.
    #>
    param([hashtable] $Relay, [int] $Number)

    $count = 0
    try { $count = $Relay.Reads[$Number].GetAwaiter().GetResult() } catch { $count = 0 }
    $Relay.Reads[$Number] = $null
    if ($count -eq 0) {
        $Relay.IsOver = $true
        return
    }
    $chunk = [byte[]]::new($count + 1)
    $chunk[0] = $Number
    [System.Buffer]::BlockCopy($Relay.Rooms[$Number], 0, $chunk, 1, $count)
    $Relay.Input.Add([psobject]$chunk)
    $Relay.Sent += $count
    $Relay.Unanswered += $count
    $Relay.IsNews = $true
    $Relay.IsBusy = $true
}
