function New-Stream {
    <#
    .SYNOPSIS
    Makes the collections that PowerShell puts records into, with a handler each that sends what arrives.
    #>
    # No closure: it runs while Invoke-Call does, and sees the host's functions and $Session from there.
    $send = {
        param($Source, $Arguments)
        $null = $Arguments
        foreach ($record in $Source.ReadAll()) { Send-Record $Session $record }
    }
    $handler = [System.EventHandler[System.Management.Automation.DataAddedEventArgs]]$send
    $streams = @{
        Error = New-Object 'System.Management.Automation.PSDataCollection[System.Management.Automation.ErrorRecord]'
        Warning = New-Object 'System.Management.Automation.PSDataCollection[System.Management.Automation.WarningRecord]'
        Verbose = New-Object 'System.Management.Automation.PSDataCollection[System.Management.Automation.VerboseRecord]'
        Debug = New-Object 'System.Management.Automation.PSDataCollection[System.Management.Automation.DebugRecord]'
        Information = New-Object 'System.Management.Automation.PSDataCollection[System.Management.Automation.InformationRecord]'
        Progress = New-Object 'System.Management.Automation.PSDataCollection[System.Management.Automation.ProgressRecord]'
    }
    foreach ($stream in $streams.Values) { $stream.add_DataAdded($handler) }
    return $streams
}
