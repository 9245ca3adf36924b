function ConvertFrom-JournalLine {
    <#
    .SYNOPSIS
    Seq and hash of a record that the index does not know, from the record itself.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [Parameter(Mandatory = $true)] [AllowEmptyString()] [string] $Line,
        [long] $Offset,
        [long] $Length
    )
    $record = $null
    try { $record = ConvertFrom-Json -InputObject $Line } catch { $record = $null }
    $isRecord = $null -ne $record -and $null -ne $record.PSObject.Properties['seq'] -and $null -ne $record.PSObject.Properties['hash']
    if (-not $isRecord) {
        throw (ConvertTo-ErrorRecord -Id 'JournalDamaged' -Category InvalidData -Message "The journal holds a line at byte $Offset that is no record.")
    }
    [pscustomobject] @{ Seq = [int] $record.seq; Hash = [string] $record.hash; Offset = $Offset; Length = $Length }
}
