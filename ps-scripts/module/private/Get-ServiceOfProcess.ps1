function Get-ServiceOfProcess {
    <#
    .SYNOPSIS
    Which service a process is, by its id; a process of several services (svchost) names the first.
    #>
    [CmdletBinding()]
    [OutputType([hashtable])]
    param()
    $services = @{}
    if (Test-OnWindows) {
        foreach ($one in (Get-CimInstance -ClassName Win32_Service -Filter 'ProcessId <> 0' -Verbose:$false)) {
            $id = [int] $one.ProcessId
            if (-not $services.ContainsKey($id)) { $services[$id] = $one.Name }
        }
    }
    $services
}
