function Test-Elevated {
    <#
    .SYNOPSIS
    Whether this session may change the system: an elevated token on Windows, the user root elsewhere.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param()
    if (-not (Test-OnWindows)) { return [System.Environment]::UserName -ceq 'root' }
    $identity = [System.Security.Principal.WindowsIdentity]::GetCurrent()
    (New-Object -TypeName System.Security.Principal.WindowsPrincipal -ArgumentList $identity).IsInRole([System.Security.Principal.WindowsBuiltInRole]::Administrator)
}
