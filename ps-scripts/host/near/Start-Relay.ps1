function Start-Relay {
    <#
    .SYNOPSIS
    Opens a session to another computer and carries the connections of the session host over there to the Node side.
    .PARAMETER Endpoint
    The Unix socket's absolute path, or the name of the Windows pipe, where reports go.
    .PARAMETER Mine
    The half of the nonce that this side proves itself with.
    .PARAMETER Theirs
    The half that the Node side has to answer with.
    #>
    param([string] $Endpoint, [string] $Mine, [string] $Theirs)

    $report = Connect-Endpoint $Endpoint 1 $Mine $Theirs
    $relay = @{
        Report = $report; Kill = $null; Wanted = $null; Session = $null; Folder = $null; Shell = $null; Running = $null; Input = $null; Output = $null
        Signal = [System.Threading.AutoResetEvent]::new($false)
        Near = [System.IO.Stream[]]::new(2)
        Rooms = @([byte[]]::new(65536), [byte[]]::new(4096))
        Reads = [object[]]::new(2)
        Sent = [long]0; Unanswered = 0; IsAsked = $false; IsNews = $false; IsBusy = $true; IsOver = $false
    }
    $stage = 'connect'
    try {
        $relay.Wanted = Read-Wanted $report
        $relay.Session = Open-Far $relay.Wanted
        $stage = 'module'
        $found = Find-FarModule $relay.Session $relay.Wanted
        if ($null -eq $found.Folder -and $relay.Wanted.Bring -and -not $relay.Wanted.Folder) {
            $stage = 'copy'
            $found = @{ Folder = Copy-FarModule $relay.Session $relay.Wanted }
        }
        if ($null -eq $found.Folder) {
            Send-Report $report ([ordered]@{ kind = 'missing'; versions = @($found.Versions) })
            return
        }
        $relay.Folder = $found.Folder
        $stage = 'run'
        $relay.Near[0] = Connect-Tunnel $relay.Wanted.Tunnel
        $relay.Near[1] = Connect-Tunnel $relay.Wanted.Tunnel
        Open-FarPipeline $relay
        $relay.Kill = $report.ReadAsync([byte[]]::new(9), 0, 9)
        Invoke-Relay $relay
    } catch {
        $relay.Input = $null
        try { Send-Report $report (Get-FailureContent $stage $_) } catch { $null = $_ }
    } finally {
        try { Close-Far $relay } catch { $null = $_ }
        [System.Environment]::Exit(0)
    }
}
