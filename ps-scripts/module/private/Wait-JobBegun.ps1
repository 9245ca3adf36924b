function Wait-JobBegun {
    <#
    .SYNOPSIS
    Waits until a runner has taken the job and what it runs has begun, for half a minute at most; observing tells the rest.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)] [string] $Folder
    )
    $watch = [System.Diagnostics.Stopwatch]::StartNew()
    while ($watch.ElapsedMilliseconds -lt 30000) {
        foreach ($name in 'child.record', 'exit.record') {
            if ([System.IO.File]::Exists([System.IO.Path]::Combine($Folder, $name))) { return }
        }
        Start-Sleep -Milliseconds 25
    }
}
