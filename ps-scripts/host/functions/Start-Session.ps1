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
    #>
    param([string] $Endpoint, [string] $Mine, [string] $Theirs)

    $session = New-Session
    $session.Pipe = Connect-Endpoint $Endpoint 0 $Mine $Theirs
    $session.Control = Connect-Endpoint $Endpoint 1 $Mine $Theirs
    Watch-Control $session
    $session.Reader = [System.IO.BufferedStream]::new($session.Pipe, 65536)
    Send-Ready $session
    Receive-Frame $session
    # The process must not wait for what a command left running.
    [System.Environment]::Exit(0)
}
