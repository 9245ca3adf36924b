function Get-CodePointCount {
    <#
    .SYNOPSIS
    How many characters a text has, a surrogate pair counted once.
    #>
    [CmdletBinding()]
    [OutputType([int])]
    param(
        [Parameter(Mandatory = $true)] [AllowEmptyString()] [string] $Text
    )
    $count = 0
    for ($i = 0; $i -lt $Text.Length; $i++) {
        if ([char]::IsHighSurrogate($Text, $i) -and $i + 1 -lt $Text.Length -and [char]::IsLowSurrogate($Text, $i + 1)) { $i++ }
        $count++
    }
    $count
}
