function Receive-Frame {
    <#
    .SYNOPSIS
    Reads frames and serves them, one after the other, until the connection ends.
    .DESCRIPTION
    Long on purpose: a call of a function costs as much as the whole of a short command. What every call needs stands
    here, and what few need is called. Whatever happens in a call, its last frame says how it ended.
    #>
    param([hashtable] $Session)

    $stream = $Session.Reader
    $source = [System.IO.BinaryReader]::new($stream)
    $room = $Session.BlobRoom
    $writer = $Session.Writer
    $buffer = $Session.Buffer
    $output = $Session.Output
    $path = $Session.Path
    $errors = $Session.Variables.GetValue('Error')
    $stopped = [System.Management.Automation.PSInvocationState]::Stopped
    # An exit of the command is then thrown with its code, instead of being forgotten.
    $settings = [System.Management.Automation.PSInvocationSettings]::new()
    $settings.ExposeFlowControlExceptions = $true
    while ($true) {
        $header = $source.ReadBytes(9)
        if ($header.Length -lt 9) { return }
        $length = [System.BitConverter]::ToUInt32($header, 0)
        $type = $header[4]
        $Session.Id = [System.BitConverter]::ToInt32($header, 5)
        if ($type -eq 3 -and $length -le $room.Length) {
            for ($at = 0; $at -lt $length; $at += $count) {
                $count = $stream.Read($room, $at, $length - $at)
                if ($count -eq 0) { return }
            }
            Receive-Blob $Session $room $length
            continue
        }
        if ($length -gt 67108864) { return }
        $payload = $source.ReadBytes([int]$length)
        if ($payload.Length -lt $length) { return }
        if ($type -eq 2) {
            Read-Setting $Session $payload
            continue
        }
        if ($type -ne 4) { return }
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
        $flags = 1
        try {
            $reader = [System.IO.BinaryReader]::new([System.IO.MemoryStream]::new($payload))
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
                $select = [string[]]::new($count)
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
                } elseif ($Session.Blobs.Count -gt 0) {
                    Add-LargeParameter $Session $reader $parameter
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
            $shell.Invoke($null, $output, $settings)
            $status = 0
            if ($shell.InvocationStateInfo.State -eq $stopped) { $status = 2 }
        } catch {
            $failure = $_
            if ($isCancelled -or $Session.Shell.InvocationStateInfo.State -eq $stopped) { $status = 2 }
            elseif ((Get-ExitCode $failure) -eq 0) { $status = 0 }
        } finally {
            if ($null -ne $gate) { try { $gate.Dispose() } catch { $null = $_ } }
        }
        $buffer.Position = 0
        $buffer.SetLength(0)
        if ($output.Count -gt 0) {
            try { Write-OutputFrame $Session $select }
            catch {
                $failure = $_
                $status = 1
                $output.Clear()
                $buffer.Position = 0
                $buffer.SetLength(0)
            }
        }
        if ($Session.Shell.Streams.Error.Count -gt 0) { Send-Error $Session }
        $Session.Calls += 1
        if (($Session.Calls -band 255) -eq 1) { $Session.MemoryBytes = [System.Environment]::WorkingSet }
        if ($status -eq 1) { Write-Failure $Session $failure }
        else {
            $writer.Write([int]10)
            $writer.Write([byte]19)
            $writer.Write([int]$Session.Id)
            $writer.Write([byte]$status)
            $writer.Write([byte][int]$Session.Truncated)
            $writer.Write([long]$Session.MemoryBytes)
        }
        $Session.Pipe.Write($buffer.GetBuffer(), 0, [int]$buffer.Position)
        $buffer.Position = 0
        $buffer.SetLength(0)
        if ($Session.HasSecret) { [System.Array]::Clear($payload, 0, $payload.Length) }
        if ($null -eq $Session.LastResort) { Complete-Start $Session }
        if ($Session.BlobCount -gt 0 -or $Session.Blobs.Count -gt 0) { Clear-Blob $Session }
        if ($flags -band 1) {
            Reset-Session $Session
            # A function of anybody else's module may have defined others over those that exist.
            if ($command -is [string] -and $module -ne 'Cutover') { Reset-Definition $Session }
        } else {
            # What only reads is trusted with the rest.
            if ($path.CurrentLocation.Path -cne $Session.Home) { $null = $path.SetLocation($Session.Home) }
            if ($errors.Count -gt 0) { $errors.Clear() }
        }
    }
}
