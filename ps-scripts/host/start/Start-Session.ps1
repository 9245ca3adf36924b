function Start-Session {
    <#
    .SYNOPSIS
    Connects to the Node side, says what this PowerShell is, and serves calls until the connection ends.
    .PARAMETER Endpoint
    The Unix socket's absolute path, or the name of the Windows pipe.
    .PARAMETER Mine
    The half of the nonce that this side proves itself with.
    .PARAMETER Theirs
    The half that the Node side has to answer with.
    .PARAMETER Functions
    The file of the functions that a first, simple call does not need.
    #>
    param($Endpoint, $Mine, $Theirs, $Functions)

    $session = New-Session
    $session['Functions'] = $Functions
    $session['Pipe'] = Connect-Endpoint $Endpoint 0 $Mine $Theirs
    $session['Control'] = Connect-Endpoint $Endpoint 1 $Mine $Theirs
    Watch-Control $session
    $isLater = $IsCoreCLR -and -not $IsWindows
    if ($isLater) { Send-Ready $session }
    $runspace = $session['Runspace']
    # 1: available. By its number: a name would be converted first.
    for ($waits = 0; $runspace.RunspaceAvailability -ne 1; $waits++) {
        if ($waits -gt 20000) { throw 'cutover: the runspace of the commands did not open' }
        [System.Threading.Thread]::Sleep(1)
    }
    $session['Proxy'] = $runspace.SessionStateProxy
    if (-not $isLater) {
        # Where a policy may not trust the second file: then this session never becomes ready, and says why.
        . $Functions $session
        $session['Functions'] = $null
        Send-Ready $session
    }
    try { Receive-Frame $session }
    catch {
        # The end of the connection is how every session ends.
        if ($_.Exception.InnerException -isnot [System.IO.IOException]) { [System.Console]::Out.WriteLine('cutover-host-failed ' + $_.FullyQualifiedErrorId + ' ' + $_) }
    }
    # The process must not wait for what a command left running.
    [System.Environment]::Exit(0)
}
