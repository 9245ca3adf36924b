function Add-JournalLine {
    <#
    .SYNOPSIS
    Appends a record to the journal of a run, on the disk when it returns; the very same record again changes nothing.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)] [string] $RunId,
        [Parameter(Mandatory = $true)] [int] $Seq,
        [Parameter(Mandatory = $true)] [string] $Hash,
        [Parameter(Mandatory = $true)] [string] $Line
    )
    $text = $Line -replace '\n\z', ''
    if ($text -eq '' -or $text -match '[\r\n]') {
        throw (ConvertTo-ErrorRecord -Id 'JournalLineInvalid' -Category InvalidData -Message "Record $Seq is not one line.")
    }
    $bytes = [System.Text.Encoding]::UTF8.GetBytes($text + "`n")
    $folder = Get-RunFolder -RunId $RunId -Create
    $gate = Open-Gate -Name ([System.IO.Path]::Combine($folder, 'journal.gate')) -Alone
    try {
        $journal = [System.IO.Path]::Combine($folder, 'journal.jsonl')
        $index = Read-JournalIndex -Folder $folder
        $there = $index.Records | Where-Object -FilterScript { $_.Seq -eq $Seq } | Select-Object -First 1
        if ($null -ne $there) {
            $kept = [byte[]] (Read-SharedFile -Path $journal -Offset $there.Offset)
            $isSame = $there.Hash -ceq $Hash -and $there.Length -eq $bytes.Length -and (
                [System.Convert]::ToBase64String($kept, 0, $bytes.Length) -ceq [System.Convert]::ToBase64String($bytes))
            if ($isSame) { return }
            throw (ConvertTo-ErrorRecord -Id 'JournalConflict' -Category ResourceExists -Message "The journal has another record at ${Seq}: $($there.Hash).")
        }
        $last = $index.Records | Select-Object -Last 1
        $follows = if ($null -eq $last) { $Seq -eq 0 -or $Seq -eq 1 } else { $Seq -eq $last.Seq + 1 }
        if (-not $follows) {
            $after = if ($null -eq $last) { 'none' } else { $last.Seq }
            throw (ConvertTo-ErrorRecord -Id 'JournalGap' -Category InvalidData -Message "Record $Seq does not follow record $after of $RunId.")
        }
        if ($index.Length -gt $index.WholeLength) {
            throw (ConvertTo-ErrorRecord -Id 'JournalTorn' -Category InvalidData -Message "The journal of $RunId ends with half a record.")
        }
        Add-DurableByte -Path $journal -Bytes $bytes
        $entry = "$Seq`t$($bytes.Length)`t" + [System.Uri]::EscapeDataString($Hash) + "`n"
        [System.IO.File]::AppendAllText([System.IO.Path]::Combine($folder, 'journal.index'), $entry)
    }
    finally { $gate.Dispose() }
}
