function Read-Cancel {
    <#
    .SYNOPSIS
    Takes what has arrived on the control connection: that a call was cancelled, or the end of the Node side.
    #>
    param([hashtable] $Session)

    $count = 0
    try { $count = $Session.ControlRead.GetAwaiter().GetResult() } catch { $count = 0 }
    while ($count -gt 0 -and $count -lt 9) {
        $more = $Session.Control.Read($Session.ControlBytes, $count, 9 - $count)
        if ($more -eq 0) { $count = 0 } else { $count += $more }
    }
    if ($count -eq 0) { [System.Environment]::Exit(0) }
    $Session.Cancels += 1
    # The stopped object is not disposed of: its Stop may still be under way on another thread, and would end the process.
    Watch-Control $Session
    $null = $Session.ControlRead.ContinueWith($Session.LastResort)
    if ($null -ne $Session.Streams) { Connect-Stream $Session }
}
