function Get-DriveSpace {
    <#
    .SYNOPSIS
    Fixed drives with their size and what of it this account may still use; mount points elsewhere than on Windows.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param()
    foreach ($drive in [System.IO.DriveInfo]::GetDrives()) {
        try {
            if ($drive.DriveType -ne [System.IO.DriveType]::Fixed -or -not $drive.IsReady) { continue }
            $name = if (Test-OnWindows) { $drive.Name.TrimEnd('\') } else { $drive.Name }
            [pscustomobject] @{ name = $name; freeBytes = [long] $drive.AvailableFreeSpace; sizeBytes = [long] $drive.TotalSize }
        }
        catch [System.IO.IOException] { continue }
        catch [System.UnauthorizedAccessException] { continue }
    }
}
