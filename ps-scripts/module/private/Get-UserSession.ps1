function Get-UserSession {
    <#
    .SYNOPSIS
    Sessions of users on Windows; none are known elsewhere.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param()
    if (-not (Test-OnWindows)) { return }
    $quser = [System.IO.Path]::Combine([System.Environment]::SystemDirectory, 'quser.exe')
    if (-not [System.IO.File]::Exists($quser)) { return }
    # It says "no user" with exit code 1.
    ConvertFrom-SessionList -Line @((Invoke-Native -Path $quser -AllowedExitCode 0, 1).Output -split '\r?\n')
}
