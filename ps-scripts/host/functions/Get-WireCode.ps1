function Get-WireCode {
    <#
    .SYNOPSIS
    Which types of .NET have a form of their own on the wire. The numbers are those of Write-Value.
    #>
    return @{
        [string] = 1; [int] = 2; [bool] = 3; [datetime] = 4; [long] = 5; [double] = 6; [decimal] = 7
        [byte] = 8; [sbyte] = 8; [int16] = 8; [uint16] = 8
        [uint32] = 9; [single] = 10; [uint64] = 11; [char] = 12; [byte[]] = 13
        [System.DateTimeOffset] = 14; [System.Security.SecureString] = 15; [System.DBNull] = 16
        [guid] = 17; [uri] = 17; [version] = 17; [timespan] = 17; [System.Net.IPAddress] = 17
        [System.Numerics.BigInteger] = 17; [scriptblock] = 17
        [System.Management.Automation.PSCustomObject] = 20
    }
}
