function Set-Stream {
    <#
    .SYNOPSIS
    Says whether somebody listens to the streams of a call: their records are then sent while the command runs.
    .DESCRIPTION
    Where nobody does, only errors are kept, and progress is switched off where it comes from.
    #>
    param([hashtable] $Session, [bool] $IsHeard)

    $Session.IsHeard = $IsHeard
    $Session.StreamState[0] = [int]$IsHeard
    $Session.StreamState[1] = $Session.Id
    # The first progress of each call is sent. Never 0: a computer's clock that has run for 25 days counts from below it.
    if ($IsHeard) { $Session.StreamState[2] = [int][System.Math]::Max(-2147483648, [System.Environment]::TickCount - 100) }
    $progress = [System.Management.Automation.ActionPreference]::SilentlyContinue
    if ($IsHeard) { $progress = [System.Management.Automation.ActionPreference]::Continue }
    $Session.Preferences.ProgressPreference = $progress
    Reset-Variable $Session 'ProgressPreference' $progress
    if ($IsHeard -and $null -eq $Session.Streams) {
        $Session.Streams = New-Stream $Session
        Connect-Stream $Session
    }
}
