function Reset-Variable {
    <#
    .SYNOPSIS
    Gives a variable of the commands' runspace its value back, also where a command has made it read-only.
    #>
    param([hashtable] $Session, [string] $Name, $Value)

    try { $Session.Variables.Set($Name, $Value) }
    catch {
        $Session.Runspace.SessionStateProxy.InvokeProvider.Item.Remove("variable:$Name", $false, $true, $true)
        $Session.Variables.Set($Name, $Value)
    }
}
