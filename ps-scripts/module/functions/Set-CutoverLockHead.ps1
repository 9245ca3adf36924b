function Set-CutoverLockHead {
    <#
    .SYNOPSIS
    Head of the journal in the lock record of a computer that does not hold the journal; fenced.
    .DESCRIPTION
    Works everywhere.
    .PARAMETER Seq
    Number of the last record.
    .PARAMETER Hash
    Its hash.
    .EXAMPLE
    Set-CutoverLockHead -Seq 12 -Hash $hash
    #>
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'Medium')]
    [OutputType([pscustomobject])]
    param(
        [Parameter(Mandatory = $true)] [int] $Seq,
        [Parameter(Mandatory = $true)] [string] $Hash
    )
    try {
        if (-not $PSCmdlet.ShouldProcess([System.Environment]::MachineName, 'write the lock record')) { return }
        $head = @{ Seq = $Seq; Hash = $Hash }
        $lock = Edit-LockRecord -Change {
            param($record)
            $record.headSeq = $head.Seq
            $record.headHash = $head.Hash
        }
        ConvertTo-LockOutput -Lock $lock
    }
    catch { $PSCmdlet.ThrowTerminatingError((Resolve-ErrorRecord -ErrorRecord $_)) }
}
