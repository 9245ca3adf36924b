function Start-CutoverService {
    <#
    .SYNOPSIS
    Asks the service to start and returns; observe until Running.
    .DESCRIPTION
    Windows only. Services that it needs are started by Windows.
    .PARAMETER Name
    Service name, not display name.
    .EXAMPLE
    Start-CutoverService -Name Redis
    #>
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'Medium')]
    [OutputType([pscustomobject])]
    param(
        [Parameter(Mandatory = $true)] [string] $Name
    )
    try {
        if (-not $PSCmdlet.ShouldProcess($Name, 'start the service')) { return }
        Assert-OnWindows -CommandName $MyInvocation.MyCommand.Name

        $service = @(Get-Service -Name ([System.Management.Automation.WildcardPattern]::Escape($Name)) -ErrorAction SilentlyContinue | Where-Object -FilterScript { $_.ServiceName -eq $Name })
        if ($service.Count -eq 0) {
            throw (ConvertTo-ErrorRecord -Id 'NoServiceFoundForGivenName' -Category ObjectNotFound -Target $Name -Message "Cannot find any service with service name '$Name'.")
        }
        if (@('Running', 'StartPending') -notcontains [string] $service[0].Status) {
            try { $service[0].Start() }
            catch {
                $reason = $_.Exception.GetBaseException().Message
                throw (ConvertTo-ErrorRecord -Id 'CouldNotStartService' -Category OpenError -Target $Name -Message "Service '$Name' cannot be started: $reason" -Cause $_.Exception)
            }
        }
        $service[0].Refresh()
        [pscustomobject] @{ status = [string] $service[0].Status }
    }
    catch { $PSCmdlet.ThrowTerminatingError((Resolve-ErrorRecord -ErrorRecord $_)) }
}
