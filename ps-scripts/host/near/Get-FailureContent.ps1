function Get-FailureContent {
    <#
    .SYNOPSIS
    Describes an ErrorRecord for a report: at which stage, its id, category, type and messages.
    #>
    param([string] $Stage, $Failure)

    $exception = $Failure.Exception
    while ($exception -is [System.Management.Automation.MethodInvocationException] -and $null -ne $exception.InnerException) { $exception = $exception.InnerException }
    $number = 0
    if ($exception -is [System.Management.Automation.Remoting.PSRemotingTransportException]) { $number = $exception.ErrorCode }
    $messages = for ($next = $exception; $null -ne $next; $next = $next.InnerException) { [string]$next.Message }
    return [ordered]@{
        kind = 'failed'; stage = $Stage; id = [string]$Failure.FullyQualifiedErrorId; category = [string]$Failure.CategoryInfo.Category
        exception = $exception.GetType().FullName; number = $number; messages = @($messages)
    }
}
