# The modules of ps-scripts/lab; only what they would send to the lab is caught.
param([string] $Lab)

$ErrorActionPreference = 'Stop'
foreach ($name in 'WebAdministration', 'FailoverClusters', 'SqlServer', 'Cutover') {
    $module = Import-Module (Join-Path $Lab "$name/$name.psd1") -PassThru -DisableNameChecking
    & $module {
        function script:Invoke-CutoverLabCommand {
            param($Cmdlet, $Module, $Bound, $TypeName)
            , @($Cmdlet.ParameterSetName, $Bound)
        }
    }
}
