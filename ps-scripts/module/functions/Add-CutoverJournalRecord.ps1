function Add-CutoverJournalRecord {
    <#
    .SYNOPSIS
    Appends one record, durable, and sets the lock's head if this computer's lock names this store; fenced.
    .DESCRIPTION
    The same seq and hash again is accepted, another record at that seq is error JournalConflict. Works everywhere.
    .PARAMETER RunId
    The run.
    .PARAMETER Seq
    Number of the record; the first is 1 (or 0).
    .PARAMETER Hash
    Its hash in the chain.
    .PARAMETER Line
    The record, one line.
    .EXAMPLE
    Add-CutoverJournalRecord -RunId 'run-1' -Seq 1 -Hash $hash -Line $line
    #>
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'Medium')]
    [OutputType([pscustomobject])]
    param(
        [Parameter(Mandatory = $true)] [string] $RunId,
        [Parameter(Mandatory = $true)] [int] $Seq,
        [Parameter(Mandatory = $true)] [string] $Hash,
        [Parameter(Mandatory = $true)] [string] $Line
    )
    try {
        if (-not $PSCmdlet.ShouldProcess($RunId, "append record $Seq")) { return }
        Assert-RunName -Parameter RunId -Text $RunId
        Assert-LockingRun -RunId $RunId
        Add-JournalLine -RunId $RunId -Seq $Seq -Hash $Hash -Line $Line
        $lock = Read-LockRecord
        if ($lock.runId -ceq $RunId -and (Test-StoreHere -Store $lock.store) -and $Seq -ge $lock.headSeq) {
            [void] (Edit-LockRecord -Change {
                    param($record)
                    $record.headSeq = $Seq
                    $record.headHash = $Hash
                })
        }
        [pscustomobject] @{ seq = $Seq; hash = $Hash }
    }
    catch { $PSCmdlet.ThrowTerminatingError((Resolve-ErrorRecord -ErrorRecord $_)) }
}
