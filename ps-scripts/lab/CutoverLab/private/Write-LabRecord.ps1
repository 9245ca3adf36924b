# A record of a stream, written while the command runs.
function Write-LabRecord {
    [CmdletBinding()]
    param([System.Management.Automation.PSCmdlet] $Cmdlet, [Newtonsoft.Json.Linq.JToken] $Record)

    $message = [string] $Record['message']
    switch ([string] $Record['kind']) {
        'warning' { $Cmdlet.WriteWarning($message) }
        'verbose' { $Cmdlet.WriteVerbose($message) }
        'debug' { $Cmdlet.WriteDebug($message) }
        'information' { $Cmdlet.WriteInformation($message, [string[]] @()) }
        'error' { $Cmdlet.WriteError((ConvertTo-LabErrorRecord $Record['error'])) }
        'progress' {
            $progress = [System.Management.Automation.ProgressRecord]::new(1, [string] $Record['activity'], [string] $Record['status'])
            if ($null -ne $Record['percent']) { $progress.PercentComplete = [int] $Record['percent'] }
            $Cmdlet.WriteProgress($progress)
        }
    }
}
