function Import-WebAdministration {
    <#
    .SYNOPSIS
    Loads the module of IIS, which is Windows PowerShell's own.
    #>
    [CmdletBinding()]
    param()
    if ($PSVersionTable.PSEdition -eq 'Core') {
        throw (ConvertTo-ErrorRecord -Id 'WindowsPowerShellNeeded' -Category NotImplemented -Target 'WebAdministration' -Message 'The module WebAdministration needs Windows PowerShell 5.1, 64-bit and elevated.')
    }
    Import-Module -Name WebAdministration -ErrorAction Stop -Verbose:$false
}
