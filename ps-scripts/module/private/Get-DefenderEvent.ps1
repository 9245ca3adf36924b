function Get-DefenderEvent {
    <#
    .SYNOPSIS
    What Microsoft Defender took away or blocked since an instant, oldest first.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [Parameter(Mandatory = $true)] [datetime] $Since
    )
    $log = 'Microsoft-Windows-Windows Defender/Operational'
    # 1007, 1117: an action was taken; 1121: attack surface reduction blocked.
    $events = @(Get-WinEvent -FilterHashtable @{ LogName = $log; Id = 1007, 1117, 1121; StartTime = $Since.ToLocalTime() } -ErrorAction SilentlyContinue -ErrorVariable failed)
    foreach ($record in $failed) {
        if ($record.FullyQualifiedErrorId -notlike 'NoMatchingEventsFound*') { throw $record }
    }
    $actions = @{ '2' = 'Quarantined'; '3' = 'Removed'; '10' = 'Blocked' }
    foreach ($one in ($events | Sort-Object -Property TimeCreated)) {
        $data = @{}
        foreach ($item in ([xml] $one.ToXml()).Event.EventData.Data) { $data[[string] $item.Name] = [string] $item.InnerText }
        $action = if ($one.Id -eq 1121) { 'Blocked' } else { $actions[[string] $data['Action ID']] }
        if ($null -eq $action) { continue }
        $path = (([string] $data['Path']) -split ';')[0].Trim() -replace '\A\w+:_', ''
        $threat = if ($one.Id -eq 1121) { 'Attack surface reduction ' + $data['ID'] } else { [string] $data['Threat Name'] }
        [pscustomobject] @{ time = $one.TimeCreated.ToUniversalTime(); provider = $one.ProviderName; path = $path; threat = $threat; action = $action }
    }
}
