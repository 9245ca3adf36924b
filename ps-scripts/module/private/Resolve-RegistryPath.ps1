function Resolve-RegistryPath {
    <#
    .SYNOPSIS
    Hive and sub-key of a registry path such as HKLM:\SOFTWARE\Name.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [Parameter(Mandatory = $true)] [AllowEmptyString()] [string] $Path
    )
    $hives = @{
        'hkey_local_machine' = 'LocalMachine'; 'hklm:' = 'LocalMachine'; 'hkey_current_user' = 'CurrentUser'; 'hkcu:' = 'CurrentUser'
        'hkey_users' = 'Users'; 'hku:' = 'Users'
    }
    $hive, $keys = @(($Path -replace '(?i)\Aregistry::', '').Split('\'))
    $names = @($keys | Where-Object -FilterScript { $_ -ne '' -and $null -ne $_ })
    $isFine = $hives.ContainsKey($hive.ToLowerInvariant())
    foreach ($name in $names) { $isFine = $isFine -and $name.Length -le 255 -and $name.IndexOf([char] 0) -lt 0 }
    if ($isFine) { return [pscustomobject] @{ Hive = $hives[$hive.ToLowerInvariant()]; Key = $names -join '\' } }
    $short = $Path.Substring(0, [System.Math]::Min(200, $Path.Length))
    throw (ConvertTo-ErrorRecord -Id 'RegistryPathInvalid' -Category InvalidArgument -Target $short -Message "'$short' is not a path of the registry such as HKLM:\SOFTWARE\Name.")
}
