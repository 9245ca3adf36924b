function Get-RegistryEntry {
    <#
    .SYNOPSIS
    All values of a key and the keys below it (64-bit view), by key and name.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [Parameter(Mandatory = $true)] [pscustomobject] $Place
    )
    $base = [Microsoft.Win32.RegistryKey]::OpenBaseKey($Place.Hive, 'Registry64')
    try {
        $root = $base.OpenSubKey($Place.Key)
        if ($null -eq $root) { return }
        try {
            $found = New-Object -TypeName 'System.Collections.Generic.SortedDictionary[string,object]' -ArgumentList ([System.StringComparer]::Ordinal)
            $waiting = New-Object -TypeName 'System.Collections.Generic.Stack[string]'
            $waiting.Push('')
            while ($waiting.Count -gt 0) {
                $relative = $waiting.Pop()
                $key = if ($relative -eq '') { $root } else { $root.OpenSubKey($relative) }
                if ($null -eq $key) { continue }
                foreach ($name in $key.GetSubKeyNames()) { $waiting.Push($(if ($relative -eq '') { $name } else { "$relative\$name" })) }
                foreach ($name in $key.GetValueNames()) {
                    $kind = [string] $key.GetValueKind($name)
                    if (@('String', 'ExpandString', 'DWord', 'QWord', 'MultiString', 'Binary') -notcontains $kind) {
                        throw (ConvertTo-ErrorRecord -Id 'RegistryKindUnknown' -Category InvalidData -Target $name -Message "The value '$relative\$name' is of kind $kind, which cannot be put back.")
                    }
                    # A key comes before the keys below it, whatever its values are called.
                    $order = $relative.ToLowerInvariant() + [char] 0 + $name.ToLowerInvariant()
                    $found.Add($order, [pscustomobject] @{ key = $relative; name = $name; valueKind = $kind; value = $key.GetValue($name, $null, 'DoNotExpandEnvironmentNames') })
                }
                if ($relative -ne '') { $key.Dispose() }
            }
            $found.Values
        }
        finally { $root.Dispose() }
    }
    finally { $base.Dispose() }
}
