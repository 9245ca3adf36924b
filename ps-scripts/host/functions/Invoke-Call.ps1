function Invoke-Call {
    <#
    .SYNOPSIS
    Reads a call, runs its command and sends what came of it. Whatever happens, the last frame says how it ended.
    #>
    param([hashtable] $Session, [byte[]] $Payload)

    $Session.Truncated = $false
    $Session.BlobCount = 0
    $Session.HasSecret = $false
    $status = 1
    $failure = $null
    $gate = $null
    $output = $Session.Output
    $select = $null
    $name = ''
    try {
        $reader = New-Object System.IO.BinaryReader((New-Object System.IO.MemoryStream(, $Payload)))
        $cancels = $reader.ReadInt32()
        while ($Session.Cancels -lt $cancels -or $Session.ControlRead.IsCompleted) { Read-Cancel $Session }
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
            Read-Value $Session $reader
            $null = $shell.AddParameter($parameter, $Session.Read)
        }
        Set-Stream $Session ([bool]($flags -band 4))
        if ($flags -band 1) { $gate = Open-Gate $Session $name $runId $epoch }
        $shell.Invoke($null, $output)
        if ($shell.InvocationStateInfo.State -eq 'Stopped') { $status = 2 } else { $status = 0 }
    } catch {
        $failure = $_
        if ($Session.Shell.InvocationStateInfo.State -eq 'Stopped') { $status = 2 }
    } finally {
        if ($null -ne $gate) { try { $gate.Dispose() } catch { $null = $_ } }
    }
    Send-Result $Session $status $failure $select
    if ($Session.HasSecret) { [System.Array]::Clear($Payload, 0, $Payload.Length) }
    Reset-Session $Session
}
