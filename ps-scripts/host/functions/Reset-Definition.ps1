function Reset-Definition {
    <#
    .SYNOPSIS
    Removes functions and aliases that a command left behind and that no module exports: they would stand in the way of others.
    #>
    param([hashtable] $Session)

    $items = $Session.Runspace.SessionStateProxy.InvokeProvider.Item
    foreach ($definition in @(Get-Definition $Session)) {
        if ($Session.Definitions[$definition.CommandType.ToString() + $definition.Name] -ceq $definition.Definition) { continue }
        if ($null -ne $definition.Module -and $definition.Module.ExportedCommands.ContainsKey($definition.Name)) { continue }
        $drive = if ($definition.CommandType -eq [System.Management.Automation.CommandTypes]::Alias) { 'alias' } else { 'function' }
        $path = "$($drive):" + [System.Management.Automation.WildcardPattern]::Escape($definition.Name)
        try { $items.Remove($path, $false, $true, $false) } catch { $null = $_ }
    }
}
