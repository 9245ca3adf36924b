function ConvertTo-ServiceOutput {
    <#
    .SYNOPSIS
    A Win32_Service as Get-CutoverService gives it.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [Parameter(Mandatory = $true)] [object] $Service
    )
    $states = @{ 'Start Pending' = 'StartPending'; 'Stop Pending' = 'StopPending'; 'Pause Pending' = 'Paused'; 'Continue Pending' = 'StartPending' }
    $status = [string] $Service.State
    if ($states.ContainsKey($status)) { $status = $states[$status] }
    $start = switch ([string] $Service.StartMode) {
        'Auto' { 'Automatic' }
        'Disabled' { 'Disabled' }
        default { 'Manual' }
    }
    $since = $null
    if ($Service.ProcessId -ne 0) {
        $mark = Get-ProcessMark -Id ([int] $Service.ProcessId)
        if ($mark -ne '') { $since = ConvertFrom-UnixTime -Milliseconds $mark }
    }
    [pscustomobject] @{
        name        = $Service.Name
        displayName = $Service.DisplayName
        status      = $status
        startType   = $start
        processId   = [int] $Service.ProcessId
        startTime   = $since
        account     = [string] $Service.StartName
    }
}
