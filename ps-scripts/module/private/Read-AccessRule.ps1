function Read-AccessRule {
    <#
    .SYNOPSIS
    A rule that Set-CutoverAccessRule made, from its own record.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [Parameter(Mandatory = $true)] [string] $Name
    )
    $record = Read-Record -Path ([System.IO.Path]::Combine((Get-DataFolder -Child 'access-rules'), (Get-RequestFileName -RequestId $Name.ToLowerInvariant())))
    if ($null -eq $record) { return $null }
    [pscustomobject] @{ IsMade = $record['isMade'] -eq 'True'; Name = $record['name']; Kind = $record['kind']; Site = $record['site']; Allow = @($record['allow'].Split(' ') | Where-Object -FilterScript { $_ -ne '' }) }
}
