function ConvertTo-RegistryEntry {
    <#
    .SYNOPSIS
    Checks an entry as Get-CutoverRegistryKey gives it and gives its value the type of its kind.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [Parameter(Mandatory = $true)] [hashtable] $Map
    )
    $key, $name, $kind, $value = $Map['key'], $Map['name'], $Map['valueKind'], $Map['value']
    $typed = $null
    if ($key -is [string] -and $name -is [string]) {
        if (($kind -ceq 'String' -or $kind -ceq 'ExpandString') -and $value -is [string]) { $typed = $value }
        elseif ($kind -ceq 'DWord' -and $value -is [int]) { $typed = $value }
        elseif ($kind -ceq 'QWord' -and ($value -is [long] -or $value -is [int])) { $typed = [long] $value }
        elseif ($kind -ceq 'Binary' -and $value -is [byte[]]) { $typed = $value }
        elseif ($kind -ceq 'MultiString' -and $value -is [array] -and @($value | Where-Object -FilterScript { $_ -isnot [string] }).Count -eq 0) { $typed = [string[]] $value }
    }
    if ($null -eq $typed) {
        throw (ConvertTo-ErrorRecord -Id 'RegistryEntryInvalid' -Category InvalidArgument -Message "The entry '$key\$name' of kind '$kind' has no value of that kind.")
    }
    [pscustomobject] @{ key = $key; name = $name; valueKind = $kind; value = $typed }
}
