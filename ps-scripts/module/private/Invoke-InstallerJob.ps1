function Invoke-InstallerJob {
    <#
    .SYNOPSIS
    Runs an installer with closed input and its output in the log; gives its exit code, which alone tells how it went.
    #>
    [CmdletBinding()]
    [OutputType([int])]
    param(
        [Parameter(Mandatory = $true)] [string] $Folder,
        [Parameter(Mandatory = $true)] [hashtable] $Parameter,
        [Parameter(Mandatory = $true)] [hashtable] $Log
    )
    $path = [string] $Parameter['Path']
    $arguments = @($Parameter['ArgumentList'])
    $workingDirectory = [System.IO.Path]::GetDirectoryName($path)
    if ((Test-OnWindows) -and $path -match '(?i)\.msi\z') {
        $arguments = @('/i', $path, '/l*v', [System.IO.Path]::Combine($Folder, 'msi.log')) + $arguments
        $path = [System.IO.Path]::Combine([System.Environment]::SystemDirectory, 'msiexec.exe')
    }
    $start = Get-ProcessStart -Path $path -ArgumentList $arguments -WorkingDirectory $workingDirectory
    $start.RedirectStandardInput = $true
    $start.RedirectStandardOutput = $true
    $start.RedirectStandardError = $true
    $process = [System.Diagnostics.Process]::Start($start)
    try {
        $mark = Get-ProcessMark -Id $process.Id
        $startMs = ConvertTo-UnixTime -Date ([datetime]::UtcNow)
        Write-Record -Path ([System.IO.Path]::Combine($Folder, 'child.record')) -Value ([ordered] @{ id = $process.Id; mark = $mark; startMs = $startMs })
        try { $process.StandardInput.Close() } catch [System.IO.IOException] { Write-Verbose -Message 'It has closed its input itself.' }
        $Log.Readers = @(foreach ($stream in $process.StandardOutput.BaseStream, $process.StandardError.BaseStream) {
                $buffer = New-Object -TypeName byte[] -ArgumentList 65536
                @{ Stream = $stream; Buffer = $buffer; Task = $stream.ReadAsync($buffer, 0, $buffer.Length) }
            })
        while (-not $process.HasExited) { [void] (Read-JobOutput -Log $Log -WaitMs 100) }
        $process.WaitForExit(0) | Out-Null
        # What lies in the pipes already; a grandchild may hold them open for ever.
        $quiet = [System.Diagnostics.Stopwatch]::StartNew()
        while ($Log.Readers.Count -gt 0 -and $quiet.ElapsedMilliseconds -lt 300) {
            if (Read-JobOutput -Log $Log -WaitMs 50) { $quiet.Restart() }
        }
        $process.ExitCode
    }
    finally { $process.Dispose() }
}
