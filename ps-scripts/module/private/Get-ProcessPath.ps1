function Get-ProcessPath {
    <#
    .SYNOPSIS
    The program file of a process, or nothing where it cannot be seen.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)] [pscustomobject] $Row
    )
    if (Test-OnWindows) { return $Row.Path }
    try { return [System.IO.File]::ResolveLinkTarget("/proc/$($Row.Id)/exe", $false).FullName }
    catch { return $null }
}
