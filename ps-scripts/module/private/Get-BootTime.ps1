function Get-BootTime {
    <#
    .SYNOPSIS
    When the computer was started, as milliseconds since 1970.
    #>
    [CmdletBinding()]
    [OutputType([long])]
    param()
    if (Test-OnWindows) {
        return ConvertTo-UnixTime -Date (Get-CimInstance -ClassName Win32_OperatingSystem -Verbose:$false).LastBootUpTime
    }
    foreach ($line in [System.IO.File]::ReadAllLines('/proc/stat')) {
        if ($line.StartsWith('btime ', [System.StringComparison]::Ordinal)) { return [long] $line.Substring(6) * 1000 }
    }
    [long] 0
}
