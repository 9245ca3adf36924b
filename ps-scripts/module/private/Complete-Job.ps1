function Complete-Job {
    <#
    .SYNOPSIS
    Writes down how a job ended; who was first stays.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)] [string] $Folder,
        [Parameter(Mandatory = $true)] [int] $ExitCode
    )
    $mine = [System.IO.Path]::Combine($Folder, 'exit.' + [guid]::NewGuid().ToString('N'))
    Write-Record -Path $mine -Value ([ordered] @{ exitCode = $ExitCode; endMs = ConvertTo-UnixTime -Date ([datetime]::UtcNow) })
    try { [System.IO.File]::Move($mine, [System.IO.Path]::Combine($Folder, 'exit.record')) }
    catch [System.IO.IOException] { [System.IO.File]::Delete($mine) }
    if (Test-OnWindows) {
        $task = @{ TaskPath = '\Cutover\'; TaskName = [System.IO.Path]::GetFileName($Folder) }
        Unregister-ScheduledTask @task -Confirm:$false -ErrorAction SilentlyContinue
    }
}
