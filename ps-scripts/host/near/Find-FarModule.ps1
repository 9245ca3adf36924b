function Find-FarModule {
    <#
    .SYNOPSIS
    Finds the folder of cutover's module of the wanted version on the far side; else the versions that are there.
    #>
    param($Session, [hashtable] $Wanted)

    $name = 'Cutover'
    if ($Wanted.Folder) { $name = $Wanted.Folder + '/Cutover.psd1' }
    $versions = [System.Collections.Generic.List[string]]::new()
    $parameters = @{ ListAvailable = $true; Name = $name; ErrorAction = 'SilentlyContinue' }
    foreach ($module in Invoke-Far $Session 'Microsoft.PowerShell.Core\Get-Module' $parameters 'ModuleBase', 'Version') {
        $version = [string]$module.Version
        if ($version -eq $Wanted.Version) {
            $there = Invoke-Far $Session 'Microsoft.PowerShell.Management\Test-Path' @{ LiteralPath = $module.ModuleBase + '/host/cutover-far.ps1' }
            if ($there) { return @{ Folder = [string]$module.ModuleBase } }
            $version += ' without its folder host'
        }
        $versions.Add($version)
    }
    return @{ Folder = $null; Versions = $versions.ToArray() }
}
