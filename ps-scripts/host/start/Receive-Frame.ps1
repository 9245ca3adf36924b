function Receive-Frame {
    <#
    .SYNOPSIS
    Reads frames and serves them, one after the other, until the connection ends.
    .DESCRIPTION
    Long on purpose: a call of a function costs as much as the whole of a short command. What every call needs stands
    here, and what few need is called. Whatever happens in a call, its last frame says how it ended.
    The functions of the second file are taken in when something needs them, at the latest behind the first reply.
    #>
    param($Session)

    $pipe = $Session['Pipe']
    $stream = [System.IO.BufferedStream]::new($pipe, 65536)
    $source = [System.IO.BinaryReader]::new($stream)
    $writer = $Session['Writer']
    $buffer = $Session['Buffer']
    $output = $Session['Output']
    $commands = $Session['Commands']
    # An exit of the command is then thrown with its code, instead of being forgotten.
    $settings = [System.Management.Automation.PSInvocationSettings]::new()
    $settings.ExposeFlowControlExceptions = $true
    $memory = 0
    $calls = 0
    $functions = $Session['Functions']
    while ($true) {
        $length = $source.ReadInt32()
        $type = $source.ReadByte()
        $id = $source.ReadInt32()
        if ($type -eq 3) {
            if ($null -ne $functions) {
                . $functions $Session
                $functions = $null
            }
            Receive-Blob $Session $stream $length
            continue
        }
        if ($length -gt 67108864) { return }
        $payload = $source.ReadBytes($length)
        $reader = [System.IO.BinaryReader]::new([System.IO.MemoryStream]::new($payload))
        if ($type -eq 2) {
            for ($i = $reader.ReadInt32(); $i -gt 0; $i--) {
                # An assignment reads its right side first.
                $name = $reader.ReadString()
                $Session['Modules'][$name] = $reader.ReadString()
            }
            continue
        }
        if ($type -ne 4) { return }
        $Session['Id'] = $id
        $shell = $Session['Shell']
        $failure = $null
        $gate = $null
        $select = $null
        $isPlain = $true
        $isCancelled = $false
        try {
            $cancels = $reader.ReadInt32()
            $flags = $reader.ReadByte()
            $module = $reader.ReadString()
            $name = $reader.ReadString()
            if ($null -ne $functions -and ($flags -ne 0 -or $cancels -gt 0 -or $null -ne $Session['Modules'][$module])) {
                . $functions $Session
                $functions = $null
            }
            # Of calls that are over.
            while ($cancels -gt $Session['Cancels']) { Read-Cancel $Session }
            if ($flags -ne 0) {
                $isPlain = $false
                $fence = $null
                if ($flags -band 2) { $fence = @{ RunId = $reader.ReadString(); Epoch = $reader.ReadInt32() } }
                if ($flags -band 1) { Send-Accepted $Session }
                if ($flags -band 4) { Set-Stream $Session $true }
            }
            $count = $reader.ReadInt32()
            if ($count -ge 0) {
                $select = [string[]]::new($count)
                for ($i = 0; $i -lt $count; $i++) { $select[$i] = $reader.ReadString() }
            }
            $shell = $Session['Shell']
            $command = $commands["$module\$name"]
            if ($null -eq $command) {
                $command = Get-HostCommand $Session $module $name
                if ($null -eq $command) {
                    if ($null -ne $functions) {
                        . $functions $Session
                        $functions = $null
                    }
                    throw (New-CommandNotFound $name)
                }
            }
            $null = $shell.AddCommand($command)
            for ($i = $reader.ReadInt32(); $i -gt 0; $i--) {
                $parameter = $reader.ReadString()
                $tag = $reader.ReadByte()
                if ($tag -eq 7) { $null = $shell.AddParameter($parameter, $reader.ReadString()) }
                elseif ($tag -eq 3) { $null = $shell.AddParameter($parameter, $reader.ReadInt32()) }
                else {
                    if ($null -ne $functions) {
                        . $functions $Session
                        $functions = $null
                    }
                    $isPlain = $false
                    Add-Parameter $Session $reader $parameter $tag
                }
            }
            if ($flags -band 1) { $gate = Open-Gate $Session $name $fence }
            # It was cancelled before this thread came to it; from here on the pipeline itself is stopped.
            $isCancelled = $Session['ControlRead'].IsCompleted
            if ($isCancelled) { throw 'cutover: cancelled' }
            $shell.Invoke($null, $output, $settings)
        } catch { $failure = $_ }
        finally {
            if ($null -ne $gate) { try { $gate.Dispose() } catch { $null = $_ } }
        }
        if ($null -eq $failure -and $output.Count -eq 0 -and $Session['Failures'].Count -eq 0 -and -not $Session['ControlRead'].IsCompleted) {
            $writer.Write([int]6)
            $writer.Write([byte]19)
            $writer.Write($id)
            $writer.Write([byte]0)
            $writer.Write([byte]0)
            $writer.Write($memory)
        } else {
            if ($null -ne $functions) {
                . $functions $Session
                $functions = $null
            }
            $isPlain = $false
            Write-Reply $Session $select $failure $isCancelled $memory
        }
        $buffer.WriteTo($pipe)
        $buffer.SetLength(0)
        # Behind the reply, while the Node side is at work.
        if ($null -ne $functions) {
            . $functions $Session
            $functions = $null
        }
        if (-not $isPlain) { Reset-Call $Session $flags $module $command $payload }
        $shell.Commands.Clear()
        $shell.Streams.ClearStreams()
        $calls++
        if (($calls -band 255) -eq 1) { $memory = [int]([System.Environment]::WorkingSet -shr 10) }
        # What only reads is trusted with the rest.
        if ($Session['Path'].CurrentLocation.Path -cne $Session['Home']) { $null = $Session['Path'].SetLocation($Session['Home']) }
        if ($Session['Errors'].Count -gt 0) { $Session['Errors'].Clear() }
    }
}
