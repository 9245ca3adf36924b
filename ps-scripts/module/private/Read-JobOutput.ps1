function Read-JobOutput {
    <#
    .SYNOPSIS
    Takes what a job's program has written into the log; gives whether there was something.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [Parameter(Mandatory = $true)] [hashtable] $Log,
        [Parameter(Mandatory = $true)] [int] $WaitMs
    )
    if ($Log.Readers.Count -eq 0) {
        Start-Sleep -Milliseconds $WaitMs
        return
    }
    $tasks = [System.Threading.Tasks.Task[]] @($Log.Readers | ForEach-Object -Process { $_.Task })
    if ([System.Threading.Tasks.Task]::WaitAny($tasks, $WaitMs) -lt 0) { return }
    $open = foreach ($reader in $Log.Readers) {
        if (-not $reader.Task.IsCompleted) { $reader; continue }
        $count = 0
        if (-not $reader.Task.IsFaulted) { $count = $reader.Task.Result }
        if ($count -le 0) { continue }
        Write-JobLog -Log $Log -Bytes $reader.Buffer -Count $count
        $reader.Task = $reader.Stream.ReadAsync($reader.Buffer, 0, $reader.Buffer.Length)
        $reader
    }
    $Log.Readers = @($open)
    $true
}
