function Invoke-Far {
    <#
    .SYNOPSIS
    Runs a command in the remote session by its name and parameters, with a selection of properties made over there.
    #>
    param($Session, [string] $Name, [hashtable] $Parameters, [string[]] $Property)

    $shell = [System.Management.Automation.PowerShell]::Create()
    try {
        $shell.Runspace = $Session.Runspace
        $null = $shell.AddCommand($Name)
        foreach ($one in $Parameters.Keys) { $null = $shell.AddParameter($one, $Parameters[$one]) }
        if ($Property) { $null = $shell.AddCommand('Microsoft.PowerShell.Utility\Select-Object').AddParameter('Property', $Property) }
        $shell.Invoke()
        foreach ($failure in $shell.Streams.Error) { throw $failure }
    } finally { $shell.Dispose() }
}
