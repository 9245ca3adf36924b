function Write-RegistryEntry {
    <#
    .SYNOPSIS
    Makes a key the same as entries: sub-keys and values that are not among them go.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)] [pscustomobject] $Place,
        [Parameter(Mandatory = $true)] [AllowEmptyCollection()] [object[]] $Entry
    )
    if ($Place.Key -notmatch '\\') {
        throw (ConvertTo-ErrorRecord -Id 'RegistryKeyTooHigh' -Category InvalidArgument -Target $Place.Key -Message "'$($Place.Key)' is a key of Windows itself and is not replaced.")
    }
    $base = [Microsoft.Win32.RegistryKey]::OpenBaseKey($Place.Hive, 'Registry64')
    try {
        $root = $base.CreateSubKey($Place.Key)
        try {
            $wanted = @($Entry | ForEach-Object -Process { ($_.key + [char] 0 + $_.name).ToLowerInvariant() })
            foreach ($one in $Entry) {
                $key = if ($one.key -eq '') { $root } else { $root.CreateSubKey($one.key) }
                $key.SetValue($one.name, $one.value, [Microsoft.Win32.RegistryValueKind] $one.valueKind)
                if ($one.key -ne '') { $key.Dispose() }
            }
            foreach ($there in @(Get-RegistryEntry -Place $Place)) {
                if ($wanted -contains ($there.key + [char] 0 + $there.name).ToLowerInvariant()) { continue }
                $key = if ($there.key -eq '') { $root } else { $root.OpenSubKey($there.key, $true) }
                $key.DeleteValue($there.name, $false)
                if ($there.key -ne '') { $key.Dispose() }
            }
            foreach ($name in $root.GetSubKeyNames()) {
                $isWanted = @($Entry | Where-Object -FilterScript { $_.key -eq $name -or $_.key -like ([System.Management.Automation.WildcardPattern]::Escape($name) + '\*') }).Count -gt 0
                if (-not $isWanted) { $root.DeleteSubKeyTree($name, $false) }
            }
        }
        finally { $root.Dispose() }
    }
    finally { $base.Dispose() }
}
