function Restart-CutoverIis {
    <#
    .SYNOPSIS
    Restarts IIS (W3SVC, WAS and the sites and pools with autoStart) once per request id.
    .DESCRIPTION
    Windows only (iisreset.exe, judged by its exit code).
    .PARAMETER RequestId
    One restart per request id.
    .EXAMPLE
    Restart-CutoverIis -RequestId 'run-1/iis'
    #>
    [System.Diagnostics.CodeAnalysis.SuppressMessageAttribute('PSUseSingularNouns', '', Justification = 'IIS is one.')]
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'Medium')]
    [OutputType([pscustomobject])]
    param(
        [Parameter(Mandatory = $true)] [string] $RequestId
    )
    try {
        if (-not $PSCmdlet.ShouldProcess('IIS', 'restart')) { return }
        Assert-OnWindows -CommandName $MyInvocation.MyCommand.Name

        Assert-RunName -Parameter RequestId -Text $RequestId
        $record = [System.IO.Path]::Combine((Get-DataFolder -Child 'iis-restarts' -Create), (Get-RequestFileName -RequestId $RequestId))
        $done = Read-Record -Path $record
        if ($null -eq $done) {
            if ($null -eq (Get-Service -Name W3SVC -ErrorAction SilentlyContinue)) {
                throw (ConvertTo-ErrorRecord -Id 'IisNotInstalled' -Category NotInstalled -Message 'IIS is not installed on this computer.')
            }
            # Without a record it may have been restarted all the same (a crash in between): once more leads to the same end.
            [void] (Invoke-Native -Path ([System.IO.Path]::Combine([System.Environment]::SystemDirectory, 'iisreset.exe')) -ArgumentList '/restart', '/timeout:300')
            $done = @{ restartedMs = ConvertTo-UnixTime -Date ([datetime]::UtcNow) }
            Write-Record -Path $record -Value ([ordered] @{ requestId = $RequestId; restartedMs = $done['restartedMs'] })
        }
        [pscustomobject] @{ requestId = $RequestId; restartedAt = ConvertFrom-UnixTime -Milliseconds $done['restartedMs'] }
    }
    catch { $PSCmdlet.ThrowTerminatingError((Resolve-ErrorRecord -ErrorRecord $_)) }
}
