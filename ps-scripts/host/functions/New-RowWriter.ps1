function New-RowWriter {
    <#
    .SYNOPSIS
    Compiles the writer of one row: the properties of an object, as long as it has the columns' names in their order.
    .DESCRIPTION
    An expression tree, so no compiler is loaded and no code is sent. It gives false where a name is another or a value
    has no short form (a list, a nested object, an unusual type): then the row is written by Write-Value. With a
    selection the properties are looked up by name instead, and one that is not there is null.
    #>
    param([bool] $IsSelection)

    $expression = [System.Linq.Expressions.Expression]
    $writer = $expression::Parameter([System.IO.BinaryWriter], 'writer')
    $object = $expression::Parameter([psobject], 'object')
    $names = $expression::Parameter([string[]], 'names')
    $index = $expression::Variable([int], 'index')
    $value = $expression::Variable([object], 'value')
    $end = $expression::Label([bool], 'end')
    $refuse = $expression::Return($end, $expression::Constant($false))
    $put = New-ValueWriter $writer $value $refuse
    $next = $expression::PreIncrementAssign($index)
    $name = $expression::ArrayIndex($names, $index)
    $count = $expression::ArrayLength($names)
    $properties = $expression::Property($object, [psobject].GetProperty('Properties'))
    $propertyType = [System.Management.Automation.PSPropertyInfo]
    $nothing = $expression::Constant($null, [object])
    $leave = $expression::Label('leave')
    if ($IsSelection) {
        $property = $expression::Variable($propertyType, 'property')
        $lookup = [System.Management.Automation.PSMemberInfoCollection[System.Management.Automation.PSPropertyInfo]].GetProperty('Item')
        $found = $expression::Property($properties, $lookup, [System.Linq.Expressions.Expression[]]@($name))
        $read = $expression::Condition($expression::Equal($property, $expression::Constant($null, $propertyType)), $nothing, $expression::Property($property, $propertyType.GetProperty('Value')))
        $step = [System.Linq.Expressions.Expression[]]@(
            $expression::IfThen($expression::GreaterThanOrEqual($index, $count), $expression::Break($leave)),
            $expression::Assign($property, $found), $expression::Assign($value, $read), $put, $next)
        $variables = [System.Linq.Expressions.ParameterExpression[]]@($index, $value, $property)
        $first = $expression::Assign($index, $expression::Constant(0))
    } else {
        $rows = [System.Collections.Generic.IEnumerator[System.Management.Automation.PSPropertyInfo]]
        $source = [System.Collections.Generic.IEnumerable[System.Management.Automation.PSPropertyInfo]]
        $items = $expression::Variable($rows, 'items')
        $current = $expression::Property($items, $rows.GetProperty('Current'))
        $isOther = $expression::OrElse($expression::GreaterThanOrEqual($index, $count),
            $expression::NotEqual($expression::Property($current, [System.Management.Automation.PSMemberInfo].GetProperty('Name')), $name))
        $step = [System.Linq.Expressions.Expression[]]@(
            $expression::IfThen($expression::Not($expression::Call($items, [System.Collections.IEnumerator].GetMethod('MoveNext'))), $expression::Break($leave)),
            $expression::IfThen($isOther, $refuse),
            $expression::Assign($value, $expression::Property($current, $propertyType.GetProperty('Value'))), $put, $next)
        $variables = [System.Linq.Expressions.ParameterExpression[]]@($index, $value, $items)
        $first = $expression::Assign($items, $expression::Call($expression::Convert($properties, $source), $source.GetMethod('GetEnumerator')))
    }
    $loop = $expression::Loop($expression::Block($step), $leave)
    $isWhole = $expression::Return($end, $expression::Equal($index, $count))
    $steps = [System.Linq.Expressions.Expression[]]@($first, $loop, $isWhole, $expression::Label($end, $expression::Constant($false)))
    $body = $expression::Block($variables, $steps)
    $type = [System.Func[System.IO.BinaryWriter, psobject, string[], bool]]
    return $expression::Lambda($type, $body, [System.Linq.Expressions.ParameterExpression[]]@($writer, $object, $names)).Compile()
}
