function Write-Record {
    <#
    .SYNOPSIS
    Keeps a small record as lines "name=value" (values percent-encoded, nothing as an empty value), replaced as a whole and flushed.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)] [string] $Path,
        [Parameter(Mandatory = $true)] [System.Collections.IDictionary] $Value
    )
    $lines = foreach ($name in $Value.Keys) {
        $one = $Value[$name]
        $text = ''
        if ($null -ne $one) { $text = [System.Convert]::ToString($one, [System.Globalization.CultureInfo]::InvariantCulture) }
        $name + '=' + [System.Uri]::EscapeDataString($text)
    }
    $whole = (@($lines) + 'end=1' -join "`n") + "`n"
    Write-WholeFile -Path $Path -Bytes ([System.Text.Encoding]::UTF8.GetBytes($whole))
}
