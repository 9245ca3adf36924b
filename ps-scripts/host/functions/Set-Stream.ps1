function Set-Stream {
    <#
    .SYNOPSIS
    Prepares the streams of the next call: where somebody listens their records are sent while the command runs.
    .DESCRIPTION
    Where nobody does, only errors are kept, and progress is switched off where it comes from.
    #>
    param([hashtable] $Session, [bool] $IsHeard)

    $Session.IsHeard = $IsHeard
    $Session.StreamState[0] = [int]$IsHeard
    $progress = [System.Management.Automation.ActionPreference]::SilentlyContinue
    if ($IsHeard) { $progress = [System.Management.Automation.ActionPreference]::Continue }
    $Session.Preferences.ProgressPreference = $progress
    $Session.Variables.Set('ProgressPreference', $progress)
    if ($IsHeard -and $null -eq $Session.Streams) {
        $Session.Streams = New-Stream $Session
        Connect-Stream $Session
    }
}
