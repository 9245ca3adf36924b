function Get-HostCommand {
    <#
    .SYNOPSIS
    Finds a command by module and name: a function or a cmdlet, never a script or a program, and keeps it for later calls.
    #>
    param($Session, $Module, $Name)

    # Names and nothing else: what holds a slash, a wildcard or a blank could mean a script or a program. No pattern, since
    # the first one of a process takes longer than all of this.
    $others = "$Module$Name".Trim([char[]]'-_.ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789')
    # Not compared with '': that would be the first use of a culture.
    if ($others -or -not $Module) { return }
    $place = $Session['Modules'][$Module]
    if ($null -ne $place) {
        if ($Module -eq 'Cutover') { Import-Cutover $Session } else { $null = Import-HostModule $Session $place }
    }
    $key = "$Module\$Name"
    $command = $Session['Proxy'].InvokeCommand.GetCommand($key, [System.Management.Automation.CommandTypes]10)
    if ($null -eq $command) { return }
    # A function by its name: given as an object, it would not run in its module.
    if ($command -is [System.Management.Automation.FunctionInfo]) {
        if ($Name.IndexOf('-') -lt 1) { return }
        $command = $key
    }
    $Session['Commands'][$key] = $command
    return $command
}
