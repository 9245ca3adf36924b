function New-OutputSignal {
    <#
    .SYNOPSIS
    Compiles the handler that sets an event when output has come; a script block could not run on that thread.
    #>
    param([System.Threading.AutoResetEvent] $Signal)

    $expression = [System.Linq.Expressions.Expression]
    $source = $expression::Parameter([object], 'source')
    $arguments = $expression::Parameter([System.Management.Automation.DataAddedEventArgs], 'arguments')
    $set = $expression::Call($expression::Constant($Signal), [System.Threading.EventWaitHandle].GetMethod('Set'))
    $body = $expression::Block([void], [System.Linq.Expressions.Expression[]]@($set))
    $type = [System.EventHandler[System.Management.Automation.DataAddedEventArgs]]
    return $expression::Lambda($type, $body, [System.Linq.Expressions.ParameterExpression[]]@($source, $arguments)).Compile()
}
