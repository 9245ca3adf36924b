function Restart-CutoverComputer {
    <#
    .SYNOPSIS
    Reboots the computer at once; the session ends.
    .DESCRIPTION
    Windows only. The restart begins five seconds later, so that the answer still arrives.
    .PARAMETER RequestId
    One reboot per request id.
    .PARAMETER Reason
    Stands in the event log and is shown to the users.
    .EXAMPLE
    Restart-CutoverComputer -RequestId 'run-1/reboot' -Reason 'The installer asked for it'
    #>
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'Medium')]
    [OutputType([pscustomobject])]
    param(
        [Parameter(Mandatory = $true)] [string] $RequestId,
        [Parameter(Mandatory = $true)] [string] $Reason
    )
    try {
        if (-not $PSCmdlet.ShouldProcess([System.Environment]::MachineName, 'restart the computer')) { return }
        Assert-OnWindows -CommandName $MyInvocation.MyCommand.Name

        Assert-RunName -Parameter RequestId -Text $RequestId
        $record = [System.IO.Path]::Combine((Get-DataFolder -Child 'restarts' -Create), (Get-RequestFileName -RequestId $RequestId))
        $isNew = Add-RequestRecord -Path $record -Value ([ordered] @{ requestId = $RequestId; askedMs = ConvertTo-UnixTime -Date ([datetime]::UtcNow) })
        if ($isNew) {
            $text = $Reason.Substring(0, [System.Math]::Min(500, $Reason.Length))
            # Refused by Windows, it was not asked for: the record goes.
            try {
                [void] (Invoke-Native -Path ([System.IO.Path]::Combine([System.Environment]::SystemDirectory, 'shutdown.exe')) -ArgumentList '/r', '/t', '5', '/d', 'p:4:1', '/c', $text)
            }
            catch {
                [System.IO.File]::Delete($record)
                throw
            }
        }
        [pscustomobject] @{ requestId = $RequestId; accepted = $isNew }
    }
    catch { $PSCmdlet.ThrowTerminatingError((Resolve-ErrorRecord -ErrorRecord $_)) }
}
