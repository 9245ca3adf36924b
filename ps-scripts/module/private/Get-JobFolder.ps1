function Get-JobFolder {
    <#
    .SYNOPSIS
    The folder of a job: its name follows from the request id, so one request id has one job.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)] [string] $RequestId,
        [switch] $Create
    )
    $key = (Get-Sha256 -Bytes ([System.Text.Encoding]::UTF8.GetBytes($RequestId))).Substring(0, 40)
    $folder = Get-DataFolder -Child ([System.IO.Path]::Combine('jobs', $key))
    if ($Create -and -not [System.IO.Directory]::Exists($folder)) {
        [void] (Get-DataFolder -Child 'jobs' -Create)
        Protect-Folder -Path $folder
    }
    $folder
}
