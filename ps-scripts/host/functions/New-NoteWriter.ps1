function New-NoteWriter {
    <#
    .SYNOPSIS
    Compiles the writer of one row for objects that hold their properties themselves, as [pscustomobject] makes them.
    .DESCRIPTION
    To list the properties of an object takes PowerShell twenty times as long as to look at what the object holds, which is
    no public member. Where it is not there, this gives nothing, and New-RowWriter's is used. The row is refused where
    a name is another, where there are more or fewer, or where the object has other type names: a type could add some.
    #>
    $hidden = [System.Reflection.BindingFlags]'Instance, NonPublic'
    $expression = [System.Linq.Expressions.Expression]
    $membersProperty = [psobject].GetProperty('InstanceMembers', $hidden)
    $typesProperty = [psobject].GetProperty('InternalTypeNames', $hidden)
    if ($null -eq $membersProperty -or $null -eq $typesProperty) { return }
    $countProperty = $membersProperty.PropertyType.GetProperty('Count', $hidden)
    $itemProperty = $membersProperty.PropertyType.GetProperty('Item', $hidden, $null, [System.Management.Automation.PSMemberInfo], [type[]]@([int]), $null)
    $keyProperty = $typesProperty.PropertyType.GetProperty('Key', [System.Reflection.BindingFlags]'Instance, NonPublic, Public')
    if ($null -eq $countProperty -or $null -eq $itemProperty -or $null -eq $keyProperty) { return }
    $writer = $expression::Parameter([System.IO.BinaryWriter], 'writer')
    $object = $expression::Parameter([psobject], 'object')
    $names = $expression::Parameter([string[]], 'names')
    $key = $expression::Parameter([string], 'key')
    $index = $expression::Variable([int], 'index')
    $column = $expression::Variable([int], 'column')
    $value = $expression::Variable([object], 'value')
    $members = $expression::Variable($membersProperty.PropertyType, 'members')
    $member = $expression::Variable([System.Management.Automation.PSMemberInfo], 'member')
    $note = $expression::Variable([System.Management.Automation.PSNoteProperty], 'note')
    $end = $expression::Label([bool], 'end')
    $leave = $expression::Label('leave')
    $again = $expression::Label('again')
    $refuse = $expression::Return($end, $expression::Constant($false))
    $count = $expression::ArrayLength($names)
    $type = $expression::Property($expression::Property($object, $typesProperty), $keyProperty)
    $item = $expression::MakeIndex($members, $itemProperty, [System.Linq.Expressions.Expression[]]@($expression::PostIncrementAssign($index)))
    # Methods, and what somebody leaves there who asks for .psobject: four sets, and pstypenames.
    $isNoProperty = $expression::OrElse($expression::TypeIs($member, [System.Management.Automation.PSMemberSet]), $expression::TypeIs($member, [System.Management.Automation.PSMethodInfo]))
    $isTypeNames = $expression::Equal($expression::Property($member, [System.Management.Automation.PSMemberInfo].GetProperty('Name')), $expression::Constant('pstypenames'))
    $isNoProperty = $expression::OrElse($isNoProperty, $isTypeNames)
    $isNoNote = $expression::Equal($note, $expression::Constant($null, [System.Management.Automation.PSNoteProperty]))
    $name = $expression::Property($note, [System.Management.Automation.PSMemberInfo].GetProperty('Name'))
    $isOther = $expression::OrElse($expression::GreaterThanOrEqual($column, $count), $expression::NotEqual($name, $expression::ArrayIndex($names, $column)))
    $step = [System.Linq.Expressions.Expression[]]@(
        $expression::IfThen($expression::GreaterThanOrEqual($index, $expression::Property($members, $countProperty)), $expression::Break($leave)),
        $expression::Assign($member, $item), $expression::Assign($note, $expression::TypeAs($member, [System.Management.Automation.PSNoteProperty])),
        $expression::IfThen($isNoNote, $expression::IfThenElse($isNoProperty, $expression::Continue($again), $refuse)),
        $expression::IfThen($isOther, $refuse),
        $expression::Assign($value, $expression::Property($note, [System.Management.Automation.PSPropertyInfo].GetProperty('Value'))),
        (New-ValueWriter $writer $value $refuse), $expression::PreIncrementAssign($column))
    $isWhole = $expression::Return($end, $expression::Equal($column, $count))
    $steps = [System.Linq.Expressions.Expression[]]@(
        $expression::Assign($members, $expression::Property($object, $membersProperty)),
        $expression::IfThen($expression::NotEqual($type, $key), $refuse),
        $expression::Loop($expression::Block($step), $leave, $again), $isWhole, $expression::Label($end, $expression::Constant($false)))
    $body = $expression::Block([System.Linq.Expressions.ParameterExpression[]]@($index, $column, $value, $members, $member, $note), $steps)
    $parameters = [System.Linq.Expressions.ParameterExpression[]]@($writer, $object, $names, $key)
    return @{
        Write = $expression::Lambda([System.Func[System.IO.BinaryWriter, psobject, string[], string, bool]], $body, $parameters).Compile()
        Type = $expression::Lambda([System.Func[psobject, string]], $type, [System.Linq.Expressions.ParameterExpression[]]@($object)).Compile()
    }
}
