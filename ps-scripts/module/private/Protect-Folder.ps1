function Protect-Folder {
    <#
    .SYNOPSIS
    Makes a folder that only its owner, administrators and the system can open.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)] [string] $Path
    )
    if (-not (Test-OnWindows)) {
        $ownerOnly = [System.IO.UnixFileMode] 'UserRead, UserWrite, UserExecute'
        [void] [System.IO.Directory]::CreateDirectory($Path, $ownerOnly)
        return
    }
    [void] [System.IO.Directory]::CreateDirectory($Path)
    $security = New-Object -TypeName System.Security.AccessControl.DirectorySecurity
    $security.SetAccessRuleProtection($true, $false)
    $owner = [System.Security.Principal.WindowsIdentity]::GetCurrent().User
    foreach ($sid in @($owner.Value, 'S-1-5-32-544', 'S-1-5-18')) {
        $identity = New-Object -TypeName System.Security.Principal.SecurityIdentifier -ArgumentList $sid
        $rule = New-Object -TypeName System.Security.AccessControl.FileSystemAccessRule -ArgumentList @(
            $identity, 'FullControl', 'ContainerInherit, ObjectInherit', 'None', 'Allow')
        $security.AddAccessRule($rule)
    }
    Set-Acl -LiteralPath $Path -AclObject $security
}
