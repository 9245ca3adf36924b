function ConvertFrom-AddressNumber {
    <#
    .SYNOPSIS
    The address that a number stands for.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)] [System.Numerics.BigInteger] $Number,
        [Parameter(Mandatory = $true)] [int] $Length
    )
    $bytes = New-Object -TypeName byte[] -ArgumentList $Length
    $raw = $Number.ToByteArray()
    for ($i = 0; $i -lt [System.Math]::Min($Length, $raw.Length); $i++) { $bytes[$Length - 1 - $i] = $raw[$i] }
    [System.Net.IPAddress]::new($bytes).ToString()
}
