function Get-ProcessMark {
    <#
    .SYNOPSIS
    The mark of a living process (see Get-ProcessRow), or an empty text.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)] [int] $Id
    )
    if (Test-OnWindows) {
        $one = Get-CimInstance -ClassName Win32_Process -Filter "ProcessId = $Id" -Verbose:$false
        if ($null -eq $one -or $null -eq $one.CreationDate) { return '' }
        return [string] (ConvertTo-UnixTime -Date $one.CreationDate)
    }
    try { $text = [System.IO.File]::ReadAllText("/proc/$Id/stat") } catch { return '' }
    $fields = $text.Substring($text.LastIndexOf(')') + 2).Split(' ')
    if ($fields[0] -ceq 'Z' -or $fields[0] -ceq 'X') { return '' }
    [System.IO.File]::ReadAllText('/proc/sys/kernel/random/boot_id').Trim() + ':' + $fields[19]
}
