function New-LastResort {
    <#
    .SYNOPSIS
    Compiles what ends this process when the Node side has gone and the running command does not stop within three seconds.
    #>
    $expression = [System.Linq.Expressions.Expression]
    $read = $expression::Parameter([System.Threading.Tasks.Task[int]], 'read')
    $kill = [System.Delegate]::CreateDelegate([System.Action], [System.Diagnostics.Process]::GetCurrentProcess(), 'Kill')
    $delay = $expression::Call([System.Threading.Tasks.Task].GetMethod('Delay', [type[]]@([int])), [System.Linq.Expressions.Expression[]]@($expression::Constant(3000)))
    $awaiter = $expression::Call($delay, [System.Threading.Tasks.Task].GetMethod('GetAwaiter'))
    $then = [System.Runtime.CompilerServices.TaskAwaiter].GetMethod('OnCompleted')
    $end = $expression::Call($awaiter, $then, [System.Linq.Expressions.Expression[]]@($expression::Constant($kill)))
    $failed = $expression::Property($read, [System.Threading.Tasks.Task].GetProperty('IsFaulted'))
    $result = $expression::Property($read, [System.Threading.Tasks.Task[int]].GetProperty('Result'))
    $isOver = $expression::OrElse($failed, $expression::Equal($result, $expression::Constant(0)))
    $body = $expression::IfThen($isOver, $end)
    $type = [System.Action[System.Threading.Tasks.Task[int]]]
    return $expression::Lambda($type, $body, [System.Linq.Expressions.ParameterExpression[]]@($read)).Compile()
}
