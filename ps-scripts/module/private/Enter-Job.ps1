function Enter-Job {
    <#
    .SYNOPSIS
    Takes the job for this runner: the first who puts process.record there has it. Gives whether it was this one.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [Parameter(Mandatory = $true)] [string] $Folder,
        [Parameter(Mandatory = $true)] [string] $Launch
    )
    $record = [System.IO.Path]::Combine($Folder, 'process.record')
    if ([System.IO.File]::Exists($record)) { return $false }
    $mine = [System.IO.Path]::Combine($Folder, "process.$Launch")
    $value = [ordered] @{ id = $PID; mark = Get-ProcessMark -Id $PID; startMs = ConvertTo-UnixTime -Date ([datetime]::UtcNow); launch = $Launch }
    Write-Record -Path $mine -Value $value
    # Moving refuses where the name is taken, in one step.
    try { [System.IO.File]::Move($mine, $record) }
    catch [System.IO.IOException] {
        [System.IO.File]::Delete($mine)
        return $false
    }
    $true
}
