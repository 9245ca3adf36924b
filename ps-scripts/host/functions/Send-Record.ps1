function Send-Record {
    <#
    .SYNOPSIS
    Sends one record of a stream. Progress is thinned out: a bar needs ten records a second, not a million.
    #>
    param([hashtable] $Session, $Record)

    if ($Record -is [System.Management.Automation.ErrorRecord]) {
        Open-Frame $Session 17
        $Session.Writer.Write([byte]5)
        Write-Map $Session (Get-ErrorMap $Record 'nonTerminating') 4 0
    } elseif (-not $Session.IsHeard) { return }
    elseif ($Record -is [System.Management.Automation.ProgressRecord]) {
        $now = [System.Environment]::TickCount
        $isEnd = $Record.RecordType -eq [System.Management.Automation.ProgressRecordType]::Completed
        if (-not $isEnd -and [System.Math]::Abs($now - $Session.LastProgress) -lt 100) { return }
        $Session.LastProgress = $now
        Open-Frame $Session 17
        $Session.Writer.Write([byte]4)
        Write-Text $Session ([string]$Record.Activity)
        Write-Text $Session ([string]$Record.StatusDescription)
        $Session.Writer.Write([int]$Record.PercentComplete)
    } else {
        $kind = 3
        if ($Record -is [System.Management.Automation.WarningRecord]) { $kind = 0 }
        elseif ($Record -is [System.Management.Automation.VerboseRecord]) { $kind = 1 }
        elseif ($Record -is [System.Management.Automation.DebugRecord]) { $kind = 2 }
        Open-Frame $Session 17
        $Session.Writer.Write([byte]$kind)
        Write-Text $Session ([string]$Record)
    }
    Close-Frame $Session
    Send-Buffer $Session
}
