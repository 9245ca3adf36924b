function Write-JobSecret {
    <#
    .SYNOPSIS
    Lays the secrets of a launch into the job's protected folder, readable for its owner only.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)] [string] $Folder,
        [Parameter(Mandatory = $true)] [string] $Launch,
        [Parameter(Mandatory = $true)] [hashtable] $Secret
    )
    if ($Secret.Count -eq 0) { return }
    $path = [System.IO.Path]::Combine($Folder, "secret.$Launch")
    $bytes = [System.Text.Encoding]::UTF8.GetBytes([System.Management.Automation.PSSerializer]::Serialize($Secret, 5))
    $stream = [System.IO.File]::Open($path, 'CreateNew', 'Write', 'None')
    try {
        if (-not (Test-OnWindows)) { [System.IO.File]::SetUnixFileMode($path, [System.IO.UnixFileMode] 'UserRead, UserWrite') }
        $stream.Write($bytes, 0, $bytes.Length)
        $stream.Flush($true)
    }
    finally { $stream.Dispose() }
}
