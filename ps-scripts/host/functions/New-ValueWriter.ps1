function New-ValueWriter {
    <#
    .SYNOPSIS
    The part of an expression tree that writes a value of a common type with its tag, and refuses every other.
    #>
    param($Writer, $Value, $Refuse)

    $expression = [System.Linq.Expressions.Expression]
    $tag = {
        param($Number, $Type, $Content)
        $byte = [System.IO.BinaryWriter].GetMethod('Write', [type[]]@([byte]))
        $calls = @($expression::Call($Writer, $byte, [System.Linq.Expressions.Expression[]]@($expression::Constant([byte]$Number))))
        if ($null -ne $Type) {
            $write = [System.IO.BinaryWriter].GetMethod('Write', [type[]]@($Type))
            $calls += $expression::Call($Writer, $write, [System.Linq.Expressions.Expression[]]@($Content))
        }
        $expression::Block([void], [System.Linq.Expressions.Expression[]]$calls)
    }
    $as = { param($Type) $expression::Convert($Value, $Type) }
    $is = { param($Type) $expression::TypeIs($Value, $Type) }
    $if = { param($Test, $Then, $Else) $expression::IfThenElse($Test, $Then, $Else) }
    $text = & $as ([string])
    $isShort = $expression::LessThanOrEqual($expression::Property($text, [string].GetProperty('Length')), $expression::Constant(32768))
    $utc = $expression::Call((& $as ([datetime])), [datetime].GetMethod('ToUniversalTime'))
    # To whole milliseconds downwards, also before 1970: counted from year 1 no number is negative.
    $fromStart = $expression::Divide($expression::Property($utc, [datetime].GetProperty('Ticks')), $expression::Constant([long]10000))
    $milliseconds = $expression::Subtract($fromStart, $expression::Constant([long]62135596800000))
    $last = & $if (& $is ([datetime])) (& $tag 9 ([long]) $milliseconds) $Refuse
    $last = & $if (& $is ([double])) (& $tag 5 ([double]) (& $as ([double]))) $last
    $last = & $if (& $is ([long])) (& $tag 4 ([long]) (& $as ([long]))) $last
    $last = & $if (& $is ([bool])) (& $if (& $as ([bool])) (& $tag 2) (& $tag 1)) $last
    $last = & $if (& $is ([int])) (& $tag 3 ([int]) (& $as ([int]))) $last
    $last = & $if (& $is ([string])) (& $if $isShort (& $tag 7 ([string]) $text) $Refuse) $last
    $last = & $if ($expression::Equal($Value, $expression::Constant($null, [object]))) (& $tag 0) $last
    $unwrap = $expression::IfThen((& $is ([psobject])), $expression::Assign($Value, $expression::Property((& $as ([psobject])), [psobject].GetProperty('BaseObject'))))
    return $expression::Block([System.Linq.Expressions.Expression[]]@($unwrap, $last))
}
