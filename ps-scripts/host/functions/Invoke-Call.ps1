function Invoke-Call {
    <#
    .SYNOPSIS
    Reads a call, runs its command and sends what came of it. Whatever happens, the last frame says how it ended.
    .DESCRIPTION
    Long on purpose: a call of a function costs as much as the whole of a short command, so what every call needs stands
    here and what few need is called.
    #>
    param([hashtable] $Session, [byte[]] $Payload)

    $Session.Truncated = $false
    $Session.BlobCount = 0
    $Session.HasSecret = $false
    $status = 1
    $failure = $null
    $gate = $null
    $isCancelled = $false
    $select = $null
    $command = $null
    $module = ''
    try {
        $reader = New-Object System.IO.BinaryReader((New-Object System.IO.MemoryStream(, $Payload)))
        $cancels = $reader.ReadInt32()
        while ($Session.Cancels -lt $cancels -or $Session.ControlRead.IsCompleted) { Read-Cancel $Session }
        # It was cancelled before this thread came to it.
        $isCancelled = $Session.CancelledId -eq $Session.Id
        if ($isCancelled) { throw 'cutover: cancelled' }
        $flags = $reader.ReadByte()
        $module = $reader.ReadString()
        $name = $reader.ReadString()
        $runId = $null
        $epoch = 0
        if ($flags -band 2) {
            $runId = $reader.ReadString()
            $epoch = $reader.ReadInt32()
        }
        $count = $reader.ReadInt32()
        if ($count -ge 0) {
            $select = New-Object string[] $count
            for ($i = 0; $i -lt $count; $i++) { $select[$i] = $reader.ReadString() }
        }
        if ($flags -band 1) {
            Open-Frame $Session 16
            Close-Frame $Session
            Send-Buffer $Session
        }
        $command = $Session.Commands["$module\$name"]
        if ($null -eq $command) { $command = Get-HostCommand $Session $module $name }
        $shell = $Session.Shell
        $shell.Commands.Clear()
        $null = $shell.AddCommand($command)
        for ($i = $reader.ReadInt32(); $i -gt 0; $i--) {
            $parameter = $reader.ReadString()
            $tag = $reader.PeekChar()
            if ($tag -eq 7) {
                $null = $reader.ReadByte()
                $null = $shell.AddParameter($parameter, $reader.ReadString())
            } elseif ($tag -eq 3) {
                $null = $reader.ReadByte()
                $null = $shell.AddParameter($parameter, $reader.ReadInt32())
            } else {
                Read-Value $Session $reader
                $null = $shell.AddParameter($parameter, $Session.Read)
            }
        }
        $isHeard = ($flags -band 4) -ne 0
        if ($isHeard -ne $Session.IsHeard) { Set-Stream $Session $isHeard }
        $Session.StreamState[1] = $Session.Id
        $shell.Streams.ClearStreams()
        if ($flags -band 1) { $gate = Open-Gate $Session $name $runId $epoch }
        $shell.Invoke($null, $Session.Output)
        $status = 0
        if ($shell.InvocationStateInfo.State -eq [System.Management.Automation.PSInvocationState]::Stopped) { $status = 2 }
    } catch {
        $failure = $_
        if ($isCancelled -or $Session.Shell.InvocationStateInfo.State -eq [System.Management.Automation.PSInvocationState]::Stopped) { $status = 2 }
    } finally {
        if ($null -ne $gate) { try { $gate.Dispose() } catch { $null = $_ } }
    }
    try { Send-Result $Session $status $failure $select }
    finally {
        if ($Session.HasSecret) { [System.Array]::Clear($Payload, 0, $Payload.Length) }
    }
    if ($null -eq $Session.LastResort) { Complete-Start $Session }
    Reset-Session $Session
    # A function of anybody else's module may have defined others over those that exist.
    if ($command -is [string] -and $module -ne 'Cutover') { Reset-Definition $Session }
}
