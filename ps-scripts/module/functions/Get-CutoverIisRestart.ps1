function Get-CutoverIisRestart {
    <#
    .SYNOPSIS
    Whether a restart with that request id was done.
    .DESCRIPTION
    Windows only.
    .PARAMETER RequestId
    As given to Restart-CutoverIis.
    .EXAMPLE
    Get-CutoverIisRestart -RequestId 'run-1/iis'
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType([pscustomobject])]
    param(
        [Parameter(Mandatory = $true)] [string] $RequestId
    )
    try {
        Assert-OnWindows -CommandName $MyInvocation.MyCommand.Name

        $record = Read-Record -Path ([System.IO.Path]::Combine((Get-DataFolder -Child 'iis-restarts'), (Get-RequestFileName -RequestId $RequestId)))
        $restarted = if ($null -eq $record) { $null } else { ConvertFrom-UnixTime -Milliseconds $record['restartedMs'] }
        [pscustomobject] @{ requestId = $RequestId; restartedAt = $restarted }
    }
    catch { $PSCmdlet.ThrowTerminatingError((Resolve-ErrorRecord -ErrorRecord $_)) }
}
