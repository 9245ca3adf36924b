function Get-Definition {
    <#
    .SYNOPSIS
    The functions and aliases that a command would find without a module's name.
    #>
    param([hashtable] $Session)

    $kinds = [System.Management.Automation.CommandTypes]'Function, Alias'
    return $Session.Runspace.SessionStateProxy.InvokeCommand.GetCommands('*', $kinds, $true)
}
