function Get-CutoverLock {
    <#
    .SYNOPSIS
    The lock record of the computer.
    .DESCRIPTION
    Works everywhere. A record that cannot be read is error LockDamaged.
    .EXAMPLE
    (Get-CutoverLock).runId
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType([pscustomobject])]
    param()
    try {
        ConvertTo-LockOutput -Lock (Read-LockRecord)
    }
    catch { $PSCmdlet.ThrowTerminatingError((Resolve-ErrorRecord -ErrorRecord $_)) }
}
