function Invoke-TcpExchange {
    <#
    .SYNOPSIS
    Connects, says one line where there is one, and gives what was said first; that nobody answers is a result.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [Parameter(Mandatory = $true)] [string] $HostName,
        [Parameter(Mandatory = $true)] [int] $Port,
        [Parameter(Mandatory = $true)] [AllowEmptyString()] [string] $Send,
        [Parameter(Mandatory = $true)] [int] $TimeoutMs
    )
    $answer = [ordered] @{ connected = $false; reply = ''; message = '' }
    if ($Port -lt 1 -or $Port -gt 65535) {
        throw (ConvertTo-ErrorRecord -Id 'PortInvalid' -Category InvalidArgument -Target $Port -Message "$Port is not a TCP port.")
    }
    $client = New-Object -TypeName System.Net.Sockets.TcpClient
    try {
        $connecting = $client.ConnectAsync($HostName, $Port)
        try { $isInTime = $connecting.Wait($TimeoutMs) }
        catch {
            $answer.message = $_.Exception.GetBaseException().Message
            return [pscustomobject] $answer
        }
        if (-not $isInTime) {
            $answer.message = "${HostName}:$Port did not answer within $TimeoutMs ms."
            return [pscustomobject] $answer
        }
        $answer.connected = $true
        $stream = $client.GetStream()
        $wait = 500
        if ($Send -ne '') {
            $line = [System.Text.Encoding]::UTF8.GetBytes(($Send -replace '\r?\n\z', '') + "`r`n")
            $stream.Write($line, 0, $line.Length)
            $wait = $TimeoutMs
        }
        $buffer = New-Object -TypeName byte[] -ArgumentList 4096
        $reading = $stream.ReadAsync($buffer, 0, $buffer.Length)
        # Who says nothing first (a web server) has answered by connecting.
        try { if ($reading.Wait($wait)) { $answer.reply = [System.Text.Encoding]::UTF8.GetString($buffer, 0, $reading.Result) } }
        catch { $answer.message = $_.Exception.GetBaseException().Message }
        [pscustomobject] $answer
    }
    finally { $client.Dispose() }
}
