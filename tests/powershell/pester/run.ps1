# Runs the Pester tests and says in one line of JSON what came of them.
$configuration = New-PesterConfiguration
$configuration.Run.Path = $PSScriptRoot
$configuration.Run.PassThru = $true
$configuration.Output.Verbosity = 'None'
$result = Invoke-Pester -Configuration $configuration
$failed = @($result.Failed | ForEach-Object { "$($_.ExpandedPath): $($_.ErrorRecord[0].Exception.Message)" })
$blocks = @($result.FailedBlocks | ForEach-Object { "$($_.ExpandedPath): $($_.ErrorRecord[0].Exception.Message)" })
'{"pester":' + (ConvertTo-Json -InputObject @{ passed = $result.PassedCount; skipped = $result.SkippedCount; failed = @($failed + $blocks) } -Compress) + '}'
