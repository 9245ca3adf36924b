function Read-Record {
    <#
    .SYNOPSIS
    Reads what Write-Record kept: a table of texts, or nothing when there is no file. A damaged record is an error.
    #>
    [CmdletBinding()]
    [OutputType([hashtable])]
    param(
        [Parameter(Mandatory = $true)] [string] $Path
    )
    $bytes = $null
    try { $bytes = Read-SharedFile -Path $Path }
    catch [System.IO.FileNotFoundException] { return $null }
    catch [System.IO.DirectoryNotFoundException] { return $null }
    $lines = [System.Text.Encoding]::UTF8.GetString($bytes).Split("`n")
    $record = @{}
    $isWhole = $false
    foreach ($line in $lines) {
        if ($line -ceq 'end=1') { $isWhole = $true; break }
        $at = $line.IndexOf('=')
        if ($at -lt 1) { break }
        $record[$line.Substring(0, $at)] = [System.Uri]::UnescapeDataString($line.Substring($at + 1))
    }
    if (-not $isWhole) {
        throw (ConvertTo-ErrorRecord -Id 'RecordDamaged' -Category InvalidData -Target $Path -Message "The record '$Path' cannot be read.")
    }
    $record
}
