function Get-JobOutput {
    <#
    .SYNOPSIS
    A job as Get-CutoverJob gives it; only reads.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [Parameter(Mandatory = $true)] [string] $RequestId
    )
    $folder = Get-JobFolder -RequestId $RequestId
    $job = [ordered] @{
        requestId = $RequestId; state = 'NotFound'; processId = $null; startTime = $null; endTime = $null
        exitCode = $null; children = @(); log = ''; result = $null
    }
    $request = Read-Record -Path ([System.IO.Path]::Combine($folder, 'request.record'))
    if ($null -eq $request) { return [pscustomobject] $job }
    $seen = Get-JobState -Folder $folder -Request $request
    if ($seen.State -eq 'NotFound') { return [pscustomobject] $job }
    $job.state = $seen.State
    if ($null -ne $seen.Process) { $job.startTime = ConvertFrom-UnixTime -Milliseconds $seen.Process['startMs'] }
    if ($null -ne $seen.Child) { $job.processId = [int] $seen.Child['id'] }
    elseif ($null -ne $seen.Process) { $job.processId = [int] $seen.Process['id'] }
    if ($null -ne $seen.Exit) {
        $job.exitCode = [int] $seen.Exit['exitCode']
        $job.endTime = ConvertFrom-UnixTime -Milliseconds $seen.Exit['endMs']
        $job.result = Read-JobResult -Folder $folder
    }
    $job.children = @($seen.Children | ForEach-Object -Process { [pscustomobject] @{ id = [int] $_.Id; name = [string] $_.Name } })
    $job.log = Read-JobLog -Folder $folder
    [pscustomobject] $job
}
