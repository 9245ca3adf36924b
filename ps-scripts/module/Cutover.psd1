@{
    RootModule           = 'Cutover.psm1'
    ModuleVersion        = '0.1.0'
    GUID                 = '7f6a1c34-2f0e-4c58-9d2e-0b7f5f4f0c11'
    Author               = 'cutover'
    Copyright            = 'MIT'
    Description          = 'What the target of an upgrade does itself: facts, processes, services, files, jobs, installers, registry, IIS beyond its module, requests, the lock with its fence, the journal.'
    PowerShellVersion    = '5.1'
    CompatiblePSEditions = @('Desktop', 'Core')
    FunctionsToExport    = @(
        'Add-CutoverJournalRecord',
        'Copy-CutoverTree',
        'Enter-CutoverLock',
        'Exit-CutoverLock',
        'Get-CutoverAccessRule',
        'Get-CutoverArtefact',
        'Get-CutoverCertificateBinding',
        'Get-CutoverDetectionEvent',
        'Get-CutoverFact',
        'Get-CutoverFile',
        'Get-CutoverFileVersion',
        'Get-CutoverHttpResponse',
        'Get-CutoverIisRestart',
        'Get-CutoverJob',
        'Get-CutoverJournal',
        'Get-CutoverLock',
        'Get-CutoverManifest',
        'Get-CutoverProcess',
        'Get-CutoverProduct',
        'Get-CutoverRegistryKey',
        'Get-CutoverRun',
        'Get-CutoverService',
        'Get-CutoverWorkerProcess',
        'Remove-CutoverAccessRule',
        'Remove-CutoverFile',
        'Remove-CutoverTree',
        'Repair-CutoverJournal',
        'Restart-CutoverComputer',
        'Restart-CutoverIis',
        'Restore-CutoverRegistryKey',
        'Restore-CutoverTree',
        'Save-CutoverArtefact',
        'Save-CutoverDownload',
        'Set-CutoverAccessRule',
        'Set-CutoverFile',
        'Set-CutoverLock',
        'Set-CutoverLockHead',
        'Set-CutoverService',
        'Start-CutoverCommand',
        'Start-CutoverInstaller',
        'Start-CutoverProcess',
        'Start-CutoverRequest',
        'Start-CutoverService',
        'Stop-CutoverJob',
        'Stop-CutoverProcess',
        'Stop-CutoverService',
        'Test-CutoverTcpPort'
    )
    CmdletsToExport      = @()
    VariablesToExport    = @()
    AliasesToExport      = @()
}
