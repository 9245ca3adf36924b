function Clear-JobSecret {
    <#
    .SYNOPSIS
    Deletes the secrets of launches that will not take the job any more: another runner has it.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)] [string] $Folder
    )
    $process = Read-Record -Path ([System.IO.Path]::Combine($Folder, 'process.record'))
    if ($null -eq $process) { return }
    foreach ($path in [System.IO.Directory]::GetFiles($Folder, 'secret.*')) {
        if (-not $path.EndsWith($process['launch'], [System.StringComparison]::Ordinal)) { [System.IO.File]::Delete($path) }
    }
}
