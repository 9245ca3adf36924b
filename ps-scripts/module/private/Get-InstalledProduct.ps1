function Get-InstalledProduct {
    <#
    .SYNOPSIS
    Installed products from the uninstall keys of both views.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param()
    foreach ($bitness in 64, 32) {
        $base = [Microsoft.Win32.RegistryKey]::OpenBaseKey('LocalMachine', "Registry$bitness")
        try {
            $list = $base.OpenSubKey('SOFTWARE\Microsoft\Windows\CurrentVersion\Uninstall')
            if ($null -eq $list) { continue }
            foreach ($code in ($list.GetSubKeyNames() | Sort-Object)) {
                $key = $list.OpenSubKey($code)
                if ($null -eq $key) { continue }
                $name = $key.GetValue('DisplayName')
                if ($name -is [string]) {
                    [pscustomobject] @{
                        name            = $name
                        version         = [string] $key.GetValue('DisplayVersion')
                        publisher       = $key.GetValue('Publisher')
                        installLocation = $key.GetValue('InstallLocation')
                        productCode     = $code
                        bitness         = $bitness
                    }
                }
                $key.Dispose()
            }
            $list.Dispose()
        }
        finally { $base.Dispose() }
    }
}
