function Invoke-CommandJob {
    <#
    .SYNOPSIS
    Runs a command of the operator's own module, by name with bound parameters; no text is ever parsed as script.
    #>
    [CmdletBinding()]
    [OutputType([int])]
    param(
        [Parameter(Mandatory = $true)] [string] $Folder,
        [Parameter(Mandatory = $true)] [hashtable] $Parameter,
        [Parameter(Mandatory = $true)] [hashtable] $Secret,
        [Parameter(Mandatory = $true)] [hashtable] $Log
    )
    Write-Record -Path ([System.IO.Path]::Combine($Folder, 'child.record')) -Value ([ordered] @{ id = $PID; mark = Get-ProcessMark -Id $PID; startMs = ConvertTo-UnixTime -Date ([datetime]::UtcNow) })
    $module = Import-Module -Name ([string] $Parameter['Module']) -PassThru -Scope Global -ErrorAction Stop
    $command = $module.ExportedCommands[[string] $Parameter['Name']]
    if ($null -eq $command) { throw "The module $($Parameter['Module']) has no command $($Parameter['Name'])." }
    $bound = @{}
    if ($null -ne $Parameter['Parameters']) { foreach ($name in @($Parameter['Parameters'].Keys)) { $bound[$name] = $Parameter['Parameters'][$name] } }
    foreach ($name in @($Secret.Keys)) { $bound[$name] = ConvertTo-SecretValue -Value $Secret[$name] }
    $state = @{ Ended = $false }
    $runner = [System.IO.Path]::Combine([System.IO.Path]::GetDirectoryName($PSScriptRoot), 'job', 'run-command.ps1')
    & $runner -Command $command -Bound $bound -State $state | ForEach-Object -Process {
        if ($_ -is [System.Management.Automation.ErrorRecord]) { throw $_ }
        Write-JobLog -Log $Log -Text ((Out-String -InputObject $_).TrimEnd() + "`r`n")
    }
    if ($state.Ended) { 0 } else { [int] $global:LASTEXITCODE }
}
