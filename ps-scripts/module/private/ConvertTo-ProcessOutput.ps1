function ConvertTo-ProcessOutput {
    <#
    .SYNOPSIS
    Processes as Get-CutoverProcess gives them; their share of the processors comes from two looks a moment apart.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [Parameter(Mandatory = $true)] [AllowEmptyCollection()] [object[]] $Row
    )
    if ($Row.Count -eq 0) { return }
    $watch = [System.Diagnostics.Stopwatch]::StartNew()
    Start-Sleep -Milliseconds 200
    $later = @{}
    foreach ($one in (Get-ProcessRow)) { $later[$one.Mark + ' ' + $one.Id] = $one.CpuSeconds }
    $span = $watch.Elapsed.TotalSeconds * [System.Environment]::ProcessorCount
    $services = Get-ServiceOfProcess
    $owners = Get-ProcessOwner -Id @($Row | ForEach-Object -Process { $_.Id })
    foreach ($one in $Row) {
        $key = $one.Mark + ' ' + $one.Id
        $share = 0.0
        if ($later.ContainsKey($key)) { $share = [System.Math]::Max(0, [System.Math]::Min(100, ($later[$key] - $one.CpuSeconds) / $span * 100)) }
        [pscustomobject] @{
            id              = $one.Id
            name            = $one.Name
            path            = Get-ProcessPath -Row $one
            cpuSeconds      = [double] $one.CpuSeconds
            cpuPercent      = [double] [System.Math]::Round($share, 1)
            workingSetBytes = [long] $one.Memory
            startTime       = ConvertFrom-UnixTime -Milliseconds $one.StartMs
            sessionId       = $one.SessionId
            userName        = $owners[$one.Id]
            parentId        = $one.ParentId
            serviceName     = $services[$one.Id]
        }
    }
}
