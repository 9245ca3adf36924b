function Get-HostCommand {
    <#
    .SYNOPSIS
    Finds a command by module and name: a function or a cmdlet, never a script or a program, and keeps it for later calls.
    #>
    param([hashtable] $Session, [string] $Module, [string] $Name)

    if ($Module -notmatch '\A[A-Za-z][A-Za-z0-9_.]*\z' -or $Name -notmatch '\A[A-Za-z]+-[A-Za-z][A-Za-z0-9_]*\z') {
        throw (New-CommandNotFound $Name)
    }
    if ($Module -eq 'Cutover') { Import-Cutover $Session }
    elseif ($null -ne $Session.Modules[$Module]) { $null = Import-HostModule $Session $Session.Modules[$Module] }
    $kinds = [System.Management.Automation.CommandTypes]'Function, Cmdlet'
    $command = $Session.Runspace.SessionStateProxy.InvokeCommand.GetCommand("$Module\$Name", $kinds)
    if ($null -eq $command) { throw (New-CommandNotFound $Name) }
    # A function by its name: given as an object, it would not run in its module.
    if ($command -is [System.Management.Automation.FunctionInfo]) { $command = "$Module\$Name" }
    $Session.Commands["$Module\$Name"] = $command
    return $command
}
