function Get-HostCommand {
    <#
    .SYNOPSIS
    Finds a command by module and name: a function or a cmdlet, never a script or a program, and keeps it for later calls.
    #>
    param([hashtable] $Session, [string] $Module, [string] $Name)

    # Names and nothing else: what holds a slash, a wildcard or a blank could mean a script or a program. No pattern, since
    # the first one of a process takes longer than all of this.
    $isNamed = $Module.Length -gt 0 -and $Name.IndexOf('-') -gt 0
    foreach ($character in ($Module + $Name).ToCharArray()) {
        if ($character -gt 127 -or -not ([char]::IsLetterOrDigit($character) -or $character -eq '-' -or $character -eq '_' -or $character -eq '.')) { $isNamed = $false }
    }
    if (-not $isNamed) { throw (New-CommandNotFound $Name) }
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
