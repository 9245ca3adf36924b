function Repair-CutoverJournal {
    <#
    .SYNOPSIS
    Cuts the journal to a length: only behind the last line feed; fenced.
    .DESCRIPTION
    Works everywhere.
    .PARAMETER RunId
    The run.
    .PARAMETER Length
    Where its last whole record ends, or as long as it is.
    .EXAMPLE
    Repair-CutoverJournal -RunId 'run-1' -Length 4711
    #>
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'Medium')]
    [OutputType([pscustomobject])]
    param(
        [Parameter(Mandatory = $true)] [string] $RunId,
        [Parameter(Mandatory = $true)] [long] $Length
    )
    try {
        if (-not $PSCmdlet.ShouldProcess($RunId, "cut the journal to $Length bytes")) { return }
        Assert-RunName -Parameter RunId -Text $RunId
        Assert-LockingRun -RunId $RunId
        $folder = Get-RunFolder -RunId $RunId
        $index = Read-JournalIndex -Folder $folder
        if (-not [System.IO.Directory]::Exists($folder) -or ($Length -ne $index.WholeLength -and $Length -ne $index.Length)) {
            throw (ConvertTo-ErrorRecord -Id 'JournalRepairRefused' -Category InvalidArgument -Target $RunId -Message "The journal of $RunId is only cut behind its last whole record.")
        }
        if ($Length -lt $index.Length) {
            $stream = [System.IO.File]::Open([System.IO.Path]::Combine($folder, 'journal.jsonl'), 'Open', 'Write', 'Read')
            try {
                $stream.SetLength($Length)
                $stream.Flush($true)
            }
            finally { $stream.Dispose() }
        }
        [pscustomobject] @{ length = [long] $Length }
    }
    catch { $PSCmdlet.ThrowTerminatingError((Resolve-ErrorRecord -ErrorRecord $_)) }
}
