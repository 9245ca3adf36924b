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
    $progress = [System.Management.Automation.ActionPreference]::SilentlyContinue
    if ($IsHeard) { $progress = [System.Management.Automation.ActionPreference]::Continue }
    $Session.Preferences.ProgressPreference = $progress
    $Session.Variables.Set('ProgressPreference', $progress)
    if ($IsHeard -and $null -eq $Session.Streams) {
        $Session.Streams = New-Stream $Session
        Connect-Stream $Session
    }
}
