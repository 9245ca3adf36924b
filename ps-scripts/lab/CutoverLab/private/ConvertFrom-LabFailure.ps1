# What the lab answers instead of a result, as an ErrorRecord: that of the command, or cutover's own with its code as id.
function ConvertFrom-LabFailure {
    [CmdletBinding()]
    [OutputType([System.Management.Automation.ErrorRecord])]
    param([Newtonsoft.Json.Linq.JToken] $Failure)

    if ([string] $Failure['kind'] -eq 'command') { return ConvertTo-LabErrorRecord $Failure['error'] }
    $isCutover = [string] $Failure['kind'] -eq 'cutover'
    $code = if ($isCutover) { [string] $Failure['code'] } else { 'CutoverLabFailed' }
    $message = if ($isCutover) { [string] $Failure['what'] } else { [string] $Failure['message'] }
    $category = if ($code -eq 'LAB_NOT_SIMULATED') { 'NotImplemented' } else { 'NotSpecified' }
    [System.Management.Automation.ErrorRecord]::new(
        [System.Management.Automation.RuntimeException]::new($message), $code, $category, $null)
}
