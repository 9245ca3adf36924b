function Test-CutoverTcpPort {
    <#
    .SYNOPSIS
    Connects from the target, optionally says one line, gives the first answer (Redis: PING, answer +PONG).
    .DESCRIPTION
    Works everywhere.
    .PARAMETER HostName
    Name or address; localhost is the target itself.
    .PARAMETER Port
    TCP port.
    .PARAMETER Send
    Sent after connecting; a line feed is added where it has none.
    .PARAMETER DeadlineMs
    Milliseconds for connecting and for the first answer; 5000 where left out.
    .EXAMPLE
    Test-CutoverTcpPort -HostName localhost -Port 6379 -Send PING
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType([pscustomobject])]
    param(
        [Parameter(Mandatory = $true)] [string] $HostName,
        [Parameter(Mandatory = $true)] [int] $Port,
        [string] $Send,
        [int] $DeadlineMs
    )
    try {
        $timeout = if ($PSBoundParameters.ContainsKey('DeadlineMs')) { $DeadlineMs } else { 5000 }
        $line = if ($PSBoundParameters.ContainsKey('Send')) { $Send } else { '' }
        Invoke-TcpExchange -HostName $HostName -Port $Port -Send $line -TimeoutMs $timeout
    }
    catch { $PSCmdlet.ThrowTerminatingError((Resolve-ErrorRecord -ErrorRecord $_)) }
}
