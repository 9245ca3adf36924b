function Import-HostModule {
    <#
    .SYNOPSIS
    Imports a module from its path into the runspace of the commands and gives it back.
    #>
    param([hashtable] $Session, [string] $Path)

    $shell = [System.Management.Automation.PowerShell]::Create()
    try {
        $shell.Runspace = $Session.Runspace
        $null = $shell.AddCommand('Microsoft.PowerShell.Core\Import-Module').AddParameter('Name', $Path).AddParameter('PassThru').AddParameter('ErrorAction', 'Stop')
        foreach ($module in $shell.Invoke()) { return $module }
    } finally { $shell.Dispose() }
}
