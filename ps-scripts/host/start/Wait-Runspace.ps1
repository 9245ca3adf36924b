# 1: available. By its number: a name would be converted first.
for ($waits = 0; $runspace.RunspaceAvailability -ne 1; $waits++) {
    if ($waits -gt 20000) { throw 'cutover: the runspace of the commands did not open' }
    [System.Threading.Thread]::Sleep(1)
}
$proxy = $runspace.SessionStateProxy
# What a first, simple call does not need. Where a policy may not trust it: then this session never becomes ready, and says why.
$functions = [System.IO.Path]::Combine($PSScriptRoot, 'cutover-host-functions.ps1')
if (-not $IsCoreCLR -or $IsWindows) {
    . $functions $session
    $functions = $null
}
