function New-StreamHandler {
    <#
    .SYNOPSIS
    Compiles the handler of one stream: it sends each record as a frame while the command runs.
    .DESCRIPTION
    An expression tree and no script block: that would run in the command's runspace, where the host's functions are not.
    Progress is thinned out: a bar needs ten records a second, not a million.
    #>
    param([hashtable] $Session, [type] $Type, [int] $Kind)

    $expression = [System.Linq.Expressions.Expression]
    $collection = [System.Management.Automation.PSDataCollection[psobject]].GetGenericTypeDefinition().MakeGenericType($Type)
    $source = $expression::Parameter([object], 'source')
    $arguments = $expression::Parameter([System.Management.Automation.DataAddedEventArgs], 'arguments')
    $records = $expression::Convert($source, $collection)
    $record = $expression::Variable($Type, 'record')
    $now = $expression::Variable([int], 'now')
    $length = $expression::Variable([int], 'length')
    $end = $expression::Label('end')
    # Another writer than that of results, with a stream of its own; a lone surrogate is replaced in a message.
    $buffer = [System.IO.MemoryStream]::new()
    $bytes = $expression::Constant($buffer)
    $writer = $expression::Constant(([System.IO.BinaryWriter]::new($buffer, ([System.Text.UTF8Encoding]::new($false, $false)))))
    $write = {
        param($ValueType, $Value)
        $method = [System.IO.BinaryWriter].GetMethod('Write', [type[]]@($ValueType))
        $expression::Call($writer, $method, [System.Linq.Expressions.Expression[]]@($Value))
    }
    $byte = { param($Number) & $write ([byte]) ($expression::Constant([byte]$Number)) }
    # No longer than a frame can be.
    $most = $expression::Constant(1048576)
    $message = $expression::Variable([string], 'message')
    $isLong = $expression::GreaterThan($expression::Property($message, [string].GetProperty('Length')), $most)
    $cut = $expression::Call($message, [string].GetMethod('Substring', [type[]]@([int], [int])), [System.Linq.Expressions.Expression[]]@($expression::Constant(0), $most))
    $text = {
        param($Value)
        & $byte 7
        $expression::Assign($message, $expression::Coalesce($Value, $expression::Constant('')))
        & $write ([string]) ($expression::Condition($isLong, $cut, $message))
    }
    $state = $expression::Constant($Session.StreamState)
    $heard = $expression::NotEqual($expression::ArrayIndex($state, $expression::Constant(0)), $expression::Constant(0))
    $steps = [System.Collections.Generic.List[System.Linq.Expressions.Expression]]::new()
    $steps.Add($expression::Assign($record, $expression::Property($records, $collection.GetProperty('Item'), [System.Linq.Expressions.Expression[]]@($expression::Property($arguments, 'Index')))))
    # A stream that nobody clears would keep every record of the command.
    $steps.Add($expression::Call($records, $collection.GetMethod('Clear')))
    $steps.Add($expression::IfThen($expression::Not($heard), $expression::Return($end)))
    if ($Kind -eq 4) {
        $last = $expression::ArrayAccess($state, [System.Linq.Expressions.Expression[]]@($expression::Constant(2)))
        $steps.Add($expression::Assign($now, $expression::Property($null, [System.Environment].GetProperty('TickCount'))))
        $isSoon = $expression::LessThan($expression::Subtract($now, $last), $expression::Constant(100))
        $isGoingOn = $expression::Equal($expression::Property($record, 'RecordType'), $expression::Constant([System.Management.Automation.ProgressRecordType]::Processing))
        $steps.Add($expression::IfThen($expression::AndAlso($isSoon, $isGoingOn), $expression::Return($end)))
        $steps.Add($expression::Assign($last, $now))
    }
    $steps.Add($expression::Call($bytes, [System.IO.MemoryStream].GetMethod('SetLength'), [System.Linq.Expressions.Expression[]]@($expression::Constant([long]0))))
    $steps.Add((& $write ([int]) ($expression::Constant(0))))
    $steps.Add((& $byte 17))
    $steps.Add((& $write ([int]) ($expression::ArrayIndex($state, $expression::Constant(1)))))
    $steps.Add((& $byte $Kind))
    if ($Kind -eq 4) {
        foreach ($part in & $text ($expression::Property($record, 'Activity'))) { $steps.Add($part) }
        foreach ($part in & $text ($expression::Property($record, 'StatusDescription'))) { $steps.Add($part) }
        $steps.Add((& $write ([int]) ($expression::Property($record, 'PercentComplete'))))
    } else {
        foreach ($part in & $text ($expression::Call($record, $Type.GetMethod('ToString', [type[]]@())))) { $steps.Add($part) }
    }
    $steps.Add($expression::Assign($length, $expression::Convert($expression::Property($bytes, 'Length'), [int])))
    $steps.Add($expression::Assign($expression::Property($bytes, 'Position'), $expression::Constant([long]0)))
    $steps.Add((& $write ([int]) ($expression::Subtract($length, $expression::Constant(9)))))
    $content = $expression::Call($bytes, [System.IO.MemoryStream].GetMethod('GetBuffer'))
    $send = [System.IO.Stream].GetMethod('Write', [type[]]@([byte[]], [int], [int]))
    $steps.Add($expression::Call($expression::Constant($Session.Pipe), $send, [System.Linq.Expressions.Expression[]]@($content, $expression::Constant(0), $length)))
    $steps.Add($expression::Label($end))
    $body = $expression::Block([System.Linq.Expressions.ParameterExpression[]]@($record, $now, $length, $message), $steps)
    $handler = [System.EventHandler[System.Management.Automation.DataAddedEventArgs]]
    return $expression::Lambda($handler, $body, [System.Linq.Expressions.ParameterExpression[]]@($source, $arguments)).Compile()
}
