# An error of the lab as the ErrorRecord that PowerShell shows: its id, category, exception, target.
function ConvertTo-LabErrorRecord {
    [CmdletBinding()]
    [OutputType([System.Management.Automation.ErrorRecord])]
    param([Newtonsoft.Json.Linq.JToken] $PowerShellError)

    $message = [string] $PowerShellError['message']
    $type = ([string] $PowerShellError['exception']) -as [type]
    $exception = if ($null -ne $type -and $type.IsSubclassOf([exception]) -and $type.GetConstructor([type[]] @([string]))) {
        $type::new($message)
    } else {
        [System.Management.Automation.RuntimeException]::new($message)
    }
    if ($null -ne $PowerShellError['hresult']) { $exception.HResult = [int] $PowerShellError['hresult'] }
    # PowerShell adds the command's name itself.
    $id = ([string] $PowerShellError['id']) -replace ',[^,]*$', ''
    $category = ([string] $PowerShellError['category']) -as [System.Management.Automation.ErrorCategory]
    $target = [string] $PowerShellError['target']
    [System.Management.Automation.ErrorRecord]::new($exception, $id, $(if ($null -eq $category) { 'NotSpecified' } else { $category }), $target)
}
