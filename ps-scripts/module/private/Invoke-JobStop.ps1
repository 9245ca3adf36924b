function Invoke-JobStop {
    <#
    .SYNOPSIS
    Ends a job: its runner first, so that nothing is written down for a while, then its program and what that started.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)] [string] $RequestId
    )
    $folder = Get-JobFolder -RequestId $RequestId
    $request = Read-Record -Path ([System.IO.Path]::Combine($folder, 'request.record'))
    if ($null -eq $request) { return }
    # Launched a moment ago: it is stopped after it has begun, or it never begins.
    if ((Get-JobState -Folder $folder -Request $request).State -eq 'Running') { Wait-JobBegun -Folder $folder }
    $seen = Get-JobState -Folder $folder -Request $request
    if ($seen.State -ne 'Running' -or $null -eq $seen.Process) { return }
    for ($round = 0; $round -lt 5 -and $seen.State -eq 'Running'; $round++) {
        $own = @(foreach ($record in $seen.Process, $seen.Child) {
                if ($null -eq $record) { continue }
                $seen.Rows | Where-Object -FilterScript { $_.Id -eq [int] $record['id'] -and $_.Mark -ceq $record['mark'] }
            })
        $below = @(foreach ($one in $own) { Get-ProcessDescendant -Id $one.Id -StartMs $one.StartMs -Row $seen.Rows })
        $all = @(@($own) + $below + @($seen.Children) | Where-Object -FilterScript { $null -ne $_ } | Sort-Object -Property Id -Unique)
        $first = @($all | Where-Object -FilterScript { $_.Id -eq [int] $seen.Process['id'] })
        Invoke-ProcessKill -Row ($first + @($all | Where-Object -FilterScript { $_.Id -ne [int] $seen.Process['id'] }))
        $seen = Get-JobState -Folder $folder -Request $request
        if (@($seen.Children).Count -eq 0) { break }
    }
    if (@($seen.Children).Count -gt 0) {
        $left = @($seen.Children | ForEach-Object -Process { "$($_.Name) ($($_.Id))" }) -join ', '
        throw (ConvertTo-ErrorRecord -Id 'CouldNotStopJob' -Category CloseError -Target $RequestId -Message "Of the job $RequestId these still run: $left.")
    }
    Complete-Job -Folder $folder -ExitCode 1
    foreach ($path in [System.IO.Directory]::GetFiles($folder, 'secret.*')) { [System.IO.File]::Delete($path) }
}
