function New-OutputHandler {
    <#
    .SYNOPSIS
    Compiles what has a command's output sent while the command runs, some hundred objects at a time.
    .DESCRIPTION
    What is kept until the end costs .NET's collector more time than a loop takes to make it, and memory without a bound.
    The handler is asked for each object; for a script block, which only this runspace can run, that would be too dear.
    So it calls one now and then, and this runspace is the thread's for that time.
    #>
    param([hashtable] $Session)

    $expression = [System.Linq.Expressions.Expression]
    $source = $expression::Parameter([object], 'source')
    $arguments = $expression::Parameter([System.Management.Automation.DataAddedEventArgs], 'arguments')
    $other = $expression::Variable([System.Management.Automation.Runspaces.Runspace], 'other')
    $current = $expression::Property($null, [System.Management.Automation.Runspaces.Runspace].GetProperty('DefaultRunspace'))
    $mine = $expression::Constant([System.Management.Automation.Runspaces.Runspace]::DefaultRunspace, [System.Management.Automation.Runspaces.Runspace])
    # It runs where the call is being served: the names that are known there are known here.
    $send = $expression::Constant([System.Action] { Send-Output $Session })
    $sent = $expression::Block([System.Linq.Expressions.Expression[]]@($expression::Assign($current, $mine), $expression::Call($send, [System.Action].GetMethod('Invoke'))))
    $body = $expression::Block(
        [System.Linq.Expressions.ParameterExpression[]]@($other),
        [System.Linq.Expressions.Expression[]]@($expression::Assign($other, $current), $expression::TryFinally($sent, $expression::Assign($current, $other)))
    )
    $isEnough = $expression::GreaterThanOrEqual($expression::Property($arguments, 'Index'), $expression::Constant(511))
    $handler = [System.EventHandler[System.Management.Automation.DataAddedEventArgs]]
    return $expression::Lambda($handler, $expression::IfThen($isEnough, $body), [System.Linq.Expressions.ParameterExpression[]]@($source, $arguments)).Compile()
}
