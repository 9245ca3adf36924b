# Says in one line of JSON what PSScriptAnalyzer finds in the module, all rules and the syntax of Windows PowerShell 5.1.
param([Parameter(Mandatory = $true)] [string] $Folder)
$settings = @{ Rules = @{ PSUseCompatibleSyntax = @{ Enable = $true; TargetVersions = @('5.1', '7.4') } } }
$found = @(Invoke-ScriptAnalyzer -Path $Folder -Recurse) + @(Invoke-ScriptAnalyzer -Path $Folder -Recurse -Settings $settings)
'{"found":' + (ConvertTo-Json -InputObject @($found | ForEach-Object { "$($_.RuleName) $($_.ScriptName):$($_.Line) $($_.Message)" }) -Compress) + '}'
