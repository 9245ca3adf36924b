function Test-Elevation {
    <#
    .SYNOPSIS
    Whether this process runs as an administrator of Windows.
    #>
    $identity = [System.Security.Principal.WindowsIdentity]::GetCurrent()
    return [System.Security.Principal.WindowsPrincipal]::new($identity).IsInRole([System.Security.Principal.WindowsBuiltInRole]::Administrator)
}
