function Resolve-ErrorRecord {
    <#
    .SYNOPSIS
    Gives what .NET threw one of the ids of this module: access denied, file in use, disk full, path too long.
    #>
    [CmdletBinding()]
    [OutputType([System.Management.Automation.ErrorRecord])]
    param(
        [Parameter(Mandatory = $true)] [System.Management.Automation.ErrorRecord] $ErrorRecord
    )
    $exception = $ErrorRecord.Exception
    while ($exception -is [System.Management.Automation.MethodInvocationException] -and $null -ne $exception.InnerException) {
        $exception = $exception.InnerException
    }
    $draft = $null
    # Windows' codes of a full disk and of a file in use; elsewhere the number of the system's own error.
    $code = $exception.HResult -band 0xFFFF
    if ($exception -is [System.UnauthorizedAccessException]) {
        $draft = @{ Id = 'AccessDenied'; Category = 'PermissionDenied' }
    }
    elseif ($exception -is [System.IO.PathTooLongException]) {
        $draft = @{ Id = 'PathTooLong'; Category = 'InvalidArgument' }
    }
    elseif ($exception -is [System.IO.DirectoryNotFoundException]) {
        $draft = @{ Id = 'DirectoryNotFound'; Category = 'ObjectNotFound' }
    }
    elseif ($exception -is [System.IO.FileNotFoundException]) {
        $draft = @{ Id = 'FileNotFound'; Category = 'ObjectNotFound' }
    }
    elseif ($exception -is [System.IO.IOException]) {
        if ((Test-OnWindows) -and ($code -eq 112 -or $code -eq 39)) { $draft = @{ Id = 'DiskFull'; Category = 'WriteError' } }
        elseif ((Test-OnWindows) -and ($code -eq 32 -or $code -eq 33)) { $draft = @{ Id = 'FileLocked'; Category = 'ResourceBusy' } }
        elseif (-not (Test-OnWindows) -and $code -eq 28) { $draft = @{ Id = 'DiskFull'; Category = 'WriteError' } }
        elseif (-not (Test-OnWindows) -and $code -eq 11) { $draft = @{ Id = 'FileLocked'; Category = 'ResourceBusy' } }
        else { $draft = @{ Id = 'FileSystemRefused'; Category = 'WriteError' } }
    }
    if ($null -eq $draft) { return $ErrorRecord }
    ConvertTo-ErrorRecord -Id $draft.Id -Category $draft.Category -Message $exception.Message -Target $ErrorRecord.TargetObject -Cause $exception
}
