function Get-AddressGap {
    <#
    .SYNOPSIS
    All addresses but the given ones, as ranges "first-last": a blocking rule of the firewall goes before any allowing one.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)] [AllowEmptyCollection()] [string[]] $Allow
    )
    foreach ($length in 4, 16) {
        $last = [System.Numerics.BigInteger]::Pow(2, $length * 8) - 1
        $points = foreach ($text in $Allow) {
            $bytes = [System.Net.IPAddress]::Parse($text).GetAddressBytes()
            if ($bytes.Length -ne $length) { continue }
            [System.Array]::Reverse($bytes)
            [System.Numerics.BigInteger]::new([byte[]] ($bytes + [byte] 0))
        }
        $next = [System.Numerics.BigInteger]::Zero
        foreach ($point in (@($points) | Where-Object -FilterScript { $null -ne $_ } | Sort-Object -Unique)) {
            if ($point -gt $next) { (ConvertFrom-AddressNumber -Number $next -Length $length) + '-' + (ConvertFrom-AddressNumber -Number ($point - 1) -Length $length) }
            $next = $point + 1
        }
        if ($next -le $last) { (ConvertFrom-AddressNumber -Number $next -Length $length) + '-' + (ConvertFrom-AddressNumber -Number $last -Length $length) }
    }
}
