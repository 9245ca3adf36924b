function Stop-CutoverService {
    <#
    .SYNOPSIS
    Asks the service to stop and returns; observe until Stopped.
    .DESCRIPTION
    Windows only. Services that depend on it are stopped by Windows where they allow it.
    .PARAMETER Name
    Service name, not display name.
    .EXAMPLE
    Stop-CutoverService -Name Redis
    #>
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'Medium')]
    [OutputType([pscustomobject])]
    param(
        [Parameter(Mandatory = $true)] [string] $Name
    )
    try {
        if (-not $PSCmdlet.ShouldProcess($Name, 'stop the service')) { return }
        Assert-OnWindows -CommandName $MyInvocation.MyCommand.Name

        $service = @(Get-Service -Name ([System.Management.Automation.WildcardPattern]::Escape($Name)) -ErrorAction SilentlyContinue | Where-Object -FilterScript { $_.ServiceName -eq $Name })
        if ($service.Count -eq 0) {
            throw (ConvertTo-ErrorRecord -Id 'NoServiceFoundForGivenName' -Category ObjectNotFound -Target $Name -Message "Cannot find any service with service name '$Name'.")
        }
        if (@('Stopped', 'StopPending') -notcontains [string] $service[0].Status) {
            try { $service[0].Stop() }
            catch {
                $reason = $_.Exception.GetBaseException().Message
                throw (ConvertTo-ErrorRecord -Id 'CouldNotStopService' -Category CloseError -Target $Name -Message "Service '$Name' cannot be stopped: $reason" -Cause $_.Exception)
            }
        }
        $service[0].Refresh()
        [pscustomobject] @{ status = [string] $service[0].Status }
    }
    catch { $PSCmdlet.ThrowTerminatingError((Resolve-ErrorRecord -ErrorRecord $_)) }
}
