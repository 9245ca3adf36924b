function Set-Stream {
    <#
    .SYNOPSIS
    Prepares the streams of the next call: where somebody listens their records are sent while the command runs.
    .DESCRIPTION
    Where nobody does, only errors are kept, and progress is switched off where it comes from.
    #>
    param([hashtable] $Session, [bool] $IsHeard)

    $Session.IsHeard = $IsHeard
    $progress = if ($IsHeard) { 'Continue' } else { 'SilentlyContinue' }
    if ($Session.Progress -ne $progress) {
        $Session.Variables.Set('ProgressPreference', [System.Management.Automation.ActionPreference]$progress)
        $Session.Progress = $progress
    }
    if ($IsHeard -and $null -eq $Session.Streams) {
        $Session.Streams = New-Stream
        Connect-Stream $Session
    }
    if ($null -eq $Session.Streams) { $Session.Shell.Streams.ClearStreams() }
}
