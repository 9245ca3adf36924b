function Open-FarPipeline {
    <#
    .SYNOPSIS
    Starts the far half of the relay in the remote session: its input and output stay open.
    #>
    param([hashtable] $Relay)

    $wanted = $Relay.Wanted
    $shell = [System.Management.Automation.PowerShell]::Create()
    $shell.Runspace = $Relay.Session.Runspace
    $null = $shell.AddCommand($Relay.Folder + '/host/cutover-far.ps1')
    foreach ($name in 'Id', 'Mine', 'Theirs', 'Edition', 'Environment') { $null = $shell.AddParameter($name, $wanted[$name]) }
    $Relay.Shell = $shell
    $Relay.Sent = [long]0
    $Relay.Input = [System.Management.Automation.PSDataCollection[psobject]]::new()
    $Relay.Output = [System.Management.Automation.PSDataCollection[psobject]]::new()
    $Relay.Output.add_DataAdded((New-OutputSignal $Relay.Signal))
    $Relay.Running = $shell.BeginInvoke($Relay.Input, $Relay.Output)
}
