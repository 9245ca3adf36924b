function Assert-OnWindows {
    <#
    .SYNOPSIS
    Refuses, with one typed error, what only Windows has.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)] [string] $CommandName
    )
    if (Test-OnWindows) { return }
    throw (ConvertTo-ErrorRecord -Id 'WindowsOnly' -Category NotImplemented -Target $CommandName -Message (
            "$CommandName works on Windows only; this computer runs another system."))
}
