function Invoke-JobStart {
    <#
    .SYNOPSIS
    Starts a detached job, or gives the one that this request id started before.
    .DESCRIPTION
    A runner of its own (a scheduled task on Windows, a session of its own elsewhere) takes the job: whichever runner first writes
    process.record has it, the others leave. So starting again after a crash is safe at any point. A runner begins within a minute
    of its launch or never. Secrets lie in a file of the launch, in the job's protected folder, and the runner deletes it first.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [Parameter(Mandatory = $true)] [string] $RequestId,
        [Parameter(Mandatory = $true)] [ValidateSet('installer', 'request', 'command')] [string] $Kind,
        [Parameter(Mandatory = $true)] [hashtable] $Parameter,
        # Texts that must not be seen, by name.
        [Parameter(Mandatory = $true)] [hashtable] $Secret
    )
    $folder = Get-JobFolder -RequestId $RequestId -Create
    $gate = Open-Gate -Name ([System.IO.Path]::Combine($folder, 'start.gate')) -Alone -TimeoutMs 60000
    try {
        if (-not [System.IO.File]::Exists([System.IO.Path]::Combine($folder, 'process.record'))) {
            $launch = [guid]::NewGuid().ToString('N')
            $text = [System.Management.Automation.PSSerializer]::Serialize($Parameter, 20)
            Write-WholeFile -Path ([System.IO.Path]::Combine($folder, 'parameters.xml')) -Bytes ([System.Text.Encoding]::UTF8.GetBytes($text))
            Write-JobSecret -Folder $folder -Launch $launch -Secret $Secret
            $now = ConvertTo-UnixTime -Date ([datetime]::UtcNow)
            $request = [ordered] @{ requestId = $RequestId; kind = $Kind; launchedMs = $now; secrets = $Secret.Count }
            try {
                Write-Record -Path ([System.IO.Path]::Combine($folder, 'request.record')) -Value $request
                Invoke-JobRunner -Folder $folder -Launch $launch -LaunchedMs $now
            }
            catch {
                [System.IO.File]::Delete([System.IO.Path]::Combine($folder, "secret.$launch"))
                throw
            }
            Wait-JobBegun -Folder $folder
        }
        Clear-JobSecret -Folder $folder
    }
    finally { $gate.Dispose() }
    Get-JobOutput -RequestId $RequestId
}
