function New-Stream {
    <#
    .SYNOPSIS
    Makes the collections that PowerShell puts records into, with a handler each that sends what arrives.
    .DESCRIPTION
    Errors are not among them: they belong to the result and are sent with it.
    #>
    param([hashtable] $Session)

    $kinds = @{
        Warning = [System.Management.Automation.WarningRecord], 0
        Verbose = [System.Management.Automation.VerboseRecord], 1
        Debug = [System.Management.Automation.DebugRecord], 2
        Information = [System.Management.Automation.InformationRecord], 3
        Progress = [System.Management.Automation.ProgressRecord], 4
    }
    $streams = @{}
    foreach ($name in $kinds.Keys) {
        $type, $kind = $kinds[$name]
        $stream = [System.Activator]::CreateInstance([System.Management.Automation.PSDataCollection[psobject]].GetGenericTypeDefinition().MakeGenericType($type))
        $stream.add_DataAdded((New-StreamHandler $Session $type $kind))
        $streams[$name] = $stream
    }
    return $streams
}
