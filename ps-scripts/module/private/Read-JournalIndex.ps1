function Read-JournalIndex {
    <#
    .SYNOPSIS
    What the journal of a run holds: each record's seq, hash, offset and length, and how long its whole part is.
    .DESCRIPTION
    The journal's bytes are the truth. The index beside it spares reading them and is written after them, so it may miss what was
    written last: such lines are read themselves.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [Parameter(Mandatory = $true)] [string] $Folder
    )
    $journal = [System.IO.Path]::Combine($Folder, 'journal.jsonl')
    $records = New-Object -TypeName 'System.Collections.Generic.List[object]'
    $empty = [pscustomobject] @{ Records = $records; WholeLength = [long] 0; Length = [long] 0 }
    if (-not [System.IO.File]::Exists($journal)) { return $empty }
    $length = (New-Object -TypeName System.IO.FileInfo -ArgumentList $journal).Length
    $end = [long] 0
    $index = [System.IO.Path]::Combine($Folder, 'journal.index')
    if ([System.IO.File]::Exists($index)) {
        $text = [System.Text.Encoding]::UTF8.GetString((Read-SharedFile -Path $index))
        $whole = $text.Substring(0, $text.LastIndexOf([char] 10) + 1)
        foreach ($line in $whole.Split([char] 10)) {
            if ($line -eq '') { continue }
            $seq, $bytes, $hash = $line.Split([char] 9)
            if ($end + [long] $bytes -gt $length) { break }
            $records.Add([pscustomobject] @{ Seq = [int] $seq; Hash = [System.Uri]::UnescapeDataString($hash); Offset = $end; Length = [long] $bytes })
            $end += [long] $bytes
        }
    }
    if ($end -lt $length) {
        $rest = Read-SharedFile -Path $journal -Offset $end
        $from = 0
        for ($i = [System.Array]::IndexOf($rest, [byte] 10, 0); $i -ge 0; $i = [System.Array]::IndexOf($rest, [byte] 10, $from)) {
            $line = [System.Text.Encoding]::UTF8.GetString($rest, $from, $i - $from)
            $records.Add((ConvertFrom-JournalLine -Line $line -Offset ($end + $from) -Length ($i - $from + 1)))
            $from = $i + 1
        }
        $end += $from
    }
    $empty.WholeLength = $end
    $empty.Length = $length
    $empty
}
