@{
    RootModule = 'CutoverLab.psm1'
    ModuleVersion = '0.1.0'
    GUID = 'b9d8a0de-6a3b-4d9c-9d2b-3c0e1f6f7a21'
    Author = 'cutover'
    Description = 'The connection of the generated modules beside it to a running lab of cutover.'
    PowerShellVersion = '7.2'
    CompatiblePSEditions = @('Core')
    FunctionsToExport = @('Connect-CutoverLab', 'Disconnect-CutoverLab', 'Invoke-CutoverLabCommand', 'Set-CutoverLabFence')
    CmdletsToExport = @()
    VariablesToExport = @()
    AliasesToExport = @()
}
