function New-ScalarWriter {
    <#
    .SYNOPSIS
    Compiles the writer of one value of a common type; it gives false for every other, and has written nothing then.
    #>
    $expression = [System.Linq.Expressions.Expression]
    $writer = $expression::Parameter([System.IO.BinaryWriter], 'writer')
    $value = $expression::Parameter([object], 'value')
    $end = $expression::Label([bool], 'end')
    $put = New-ValueWriter $writer $value ($expression::Return($end, $expression::Constant($false)))
    $body = $expression::Block([System.Linq.Expressions.Expression[]]@($put, $expression::Label($end, $expression::Constant($true))))
    $type = [System.Func[System.IO.BinaryWriter, object, bool]]
    return $expression::Lambda($type, $body, [System.Linq.Expressions.ParameterExpression[]]@($writer, $value)).Compile()
}
