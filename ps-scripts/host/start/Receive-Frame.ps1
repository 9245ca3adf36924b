# Reads frames and serves them, one after the other, until the connection ends. Long on purpose: a call of a function costs
# as much as the whole of a short command. What every call needs stands here, and what few need is called. Whatever
# happens in a call, its last frame says how it ended. The functions of the second file are taken in when something needs
# them, at the latest behind the first reply.
$pipe = $session['Pipe']
$stream = [System.IO.BufferedStream]::new($pipe, 65536)
$source = [System.IO.BinaryReader]::new($stream)
$output = $session['Output']
$commands = $session['Commands']
# An exit of the command is then thrown with its code, instead of being forgotten.
$settings = [System.Management.Automation.PSInvocationSettings]::new()
$settings.ExposeFlowControlExceptions = $true
$memory = 0
$calls = 0
while ($true) {
    $length = $source.ReadInt32()
    $type = $source.ReadByte()
    $id = $source.ReadInt32()
    if ($type -eq 3) {
        if ($null -ne $functions) {
            . $functions $session
            $functions = $null
        }
        Receive-Blob $session $stream $length
        continue
    }
    if ($length -gt 67108864) { break }
    $payload = $source.ReadBytes($length)
    $reader = [System.IO.BinaryReader]::new([System.IO.MemoryStream]::new($payload))
    if ($type -eq 2) {
        for ($i = $reader.ReadInt32(); $i -gt 0; $i--) {
            # An assignment reads its right side first.
            $name = $reader.ReadString()
            $session['Modules'][$name] = $reader.ReadString()
        }
        continue
    }
    if ($type -ne 4) { break }
    $session['Id'] = $id
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
        if ($flags -ne 0 -or $cancels -gt $session['Cancels'] -or ($null -ne $functions -and $null -ne $session['Modules'][$module])) {
            if ($null -ne $functions) {
                . $functions $session
                $functions = $null
            }
            $isPlain = $flags -eq 0
            $fence = Open-Call $session $reader $cancels $flags
        }
        $count = $reader.ReadInt32()
        if ($count -ge 0) {
            $select = [string[]]::new($count)
            for ($i = 0; $i -lt $count; $i++) { $select[$i] = $reader.ReadString() }
        }
        $session['Select'] = $select
        $shell = $session['Shell']
        $command = $commands["$module\$name"]
        if ($null -eq $command) {
            # Names and nothing else: what holds a slash, a wildcard or a blank could mean a script or a program. No pattern,
            # since the first one of a process takes longer than all of this.
            $letters = '-_.ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'.ToCharArray()
            $others = "$module$name".Trim($letters)
            # Not compared with '': that would be the first use of a culture.
            if (-not $others -and $module) {
                $place = $session['Modules'][$module]
                if ($null -ne $place) {
                    if ($module -eq 'Cutover') { Import-Cutover $session } else { $null = Import-HostModule $session $place }
                }
                $key = "$module\$name"
                # A function or a cmdlet, never a script or a program.
                $kinds = [System.Management.Automation.CommandTypes]10
                $command = $proxy.InvokeCommand.GetCommand($key, $kinds)
                # A function by its name: given as an object, it would not run in its module.
                if ($command -is [System.Management.Automation.FunctionInfo]) {
                    $command = $null
                    if ($name.IndexOf('-') -gt 0) { $command = $key }
                }
            }
            if ($null -eq $command) {
                if ($null -ne $functions) {
                    . $functions $session
                    $functions = $null
                }
                throw (New-CommandNotFound $name)
            }
            # Kept for later calls.
            $commands["$module\$name"] = $command
        }
        $null = $shell.AddCommand($command)
        for ($i = $reader.ReadInt32(); $i -gt 0; $i--) {
            $parameter = $reader.ReadString()
            $tag = $reader.ReadByte()
            if ($tag -eq 7) { $null = $shell.AddParameter($parameter, $reader.ReadString()) }
            elseif ($tag -eq 3) { $null = $shell.AddParameter($parameter, $reader.ReadInt32()) }
            else {
                if ($null -ne $functions) {
                    . $functions $session
                    $functions = $null
                }
                $isPlain = $false
                Add-Parameter $session $reader $parameter $tag
            }
        }
        if ($flags -band 1) { $gate = Open-Gate $session $name $fence }
        # It was cancelled before this thread came to it; from here on the pipeline itself is stopped.
        $isCancelled = $session['ControlRead'].IsCompleted
        if ($isCancelled) { throw 'cutover: cancelled' }
        $shell.Invoke($null, $output, $settings)
    } catch { $failure = $_ }
    finally {
        if ($null -ne $gate) { try { $gate.Dispose() } catch { $null = $_ } }
    }
    if ($null -eq $failure -and $output.Count -eq 0 -and $session['Sent'] -eq 0 -and $session['Failures'].Count -eq 0 -and -not $session['ControlRead'].IsCompleted) {
        $writer.Write([int]6)
        $writer.Write([byte]19)
        $writer.Write($id)
        $writer.Write([byte]0)
        $writer.Write([byte]0)
        $writer.Write($memory)
    } else {
        if ($null -ne $functions) {
            . $functions $session
            $functions = $null
        }
        $isPlain = $false
        Write-Reply $session $failure $isCancelled $memory
    }
    $buffer.WriteTo($pipe)
    $buffer.SetLength(0)
    # Behind the reply, while the Node side is at work.
    if ($null -ne $functions) {
        . $functions $session
        $functions = $null
    }
    if (-not $isPlain) { Reset-Call $session $flags $module $command $payload }
    $shell.Commands.Clear()
    $shell.Streams.ClearStreams()
    $calls++
    if (($calls -band 255) -eq 1) { $memory = [int]([System.Environment]::WorkingSet -shr 10) }
    # What only reads is trusted with the rest.
    if ($session['Path'].CurrentLocation.Path -cne $session['Home']) { $null = $session['Path'].SetLocation($session['Home']) }
    if ($session['Errors'].Count -gt 0) { $session['Errors'].Clear() }
}
