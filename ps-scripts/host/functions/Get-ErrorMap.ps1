function Get-ErrorMap {
    <#
    .SYNOPSIS
    Describes an ErrorRecord, or the exception that a call ended with, as an ordered map.
    #>
    param($Failure, [string] $Kind)

    $record = $Failure
    $exception = $Failure.Exception
    while ($exception -is [System.Management.Automation.MethodInvocationException] -and $null -ne $exception.InnerException) {
        $exception = $exception.InnerException
        if ($exception -is [System.Management.Automation.IContainsErrorRecord]) { $record = $exception.ErrorRecord }
        else { $record = $null }
    }
    if ($exception -is [System.Management.Automation.ParseException] -or $exception -is [System.Management.Automation.IncompleteParseException]) { $Kind = 'parse' }
    if ($exception -is [System.Management.Automation.PipelineStoppedException]) { $Kind = 'cancelled' }
    if ($null -ne $record -and $record.Exception -is [System.Management.Automation.ParentContainsErrorRecordException]) { $cause = $exception }
    elseif ($null -ne $record) { $cause = $record.Exception }
    else { $cause = $exception }
    $exitCode = Get-ExitCode $Failure
    if ($null -ne $exitCode) { $Kind = 'native' }
    $isExit = $cause -is [System.Management.Automation.ExitException]
    # Its record says only that the method Invoke threw something.
    if ($isExit) { $record = $null }
    $map = [System.Collections.Specialized.OrderedDictionary]::new()
    $map.Add('kind', $Kind)
    $message = [string]$cause.Message
    if ($isExit) { $message = 'It ended with exit code ' + $exitCode + '.' }
    if ($null -ne $record -and $null -ne $record.ErrorDetails -and $record.ErrorDetails.Message) { $message = $record.ErrorDetails.Message }
    if ($message.Length -gt 65536) { $message = $message.Substring(0, 65536) }
    $map.Add('message', $message)
    if ($null -ne $record) {
        $map.Add('id', [string]$record.FullyQualifiedErrorId)
        $map.Add('category', [string]$record.CategoryInfo.Category)
    } else {
        $map.Add('id', $cause.GetType().Name)
        $map.Add('category', 'NotSpecified')
    }
    $map.Add('exception', $cause.GetType().FullName)
    if ($cause -is [System.Management.Automation.ParameterBindingException] -and $cause.ParameterName) { $map.Add('parameterName', $cause.ParameterName) }
    if ($null -ne $record -and $null -ne $record.TargetObject) {
        $target = [string]$record.CategoryInfo.TargetName
        try { if ($record.TargetObject -is [string]) { $target = $record.TargetObject } } catch { $target = '' }
        if ($target.Length -gt 1024) { $target = $target.Substring(0, 1024) }
        $map.Add('target', $target)
    }
    if ($null -ne $record -and $null -ne $record.InvocationInfo) { $map.Add('position', [string]$record.InvocationInfo.PositionMessage) }
    if ($null -ne $record -and $record.ScriptStackTrace) { $map.Add('scriptStack', [string]$record.ScriptStackTrace) }
    $inner = [System.Collections.Generic.List[string]]::new()
    for ($next = $cause.InnerException; $null -ne $next -and $inner.Count -lt 8; $next = $next.InnerException) {
        $inner.Add($next.GetType().FullName + ': ' + $next.Message)
    }
    if ($inner.Count -gt 0) { $map.Add('inner', $inner) }
    $map.Add('hresult', [int]$cause.HResult)
    if ($null -ne $exitCode) { $map.Add('exitCode', [int]$exitCode) }
    return $map
}
