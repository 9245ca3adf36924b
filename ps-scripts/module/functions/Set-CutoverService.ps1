function Set-CutoverService {
    <#
    .SYNOPSIS
    Sets how Windows starts the service; whether it runs stays as it is.
    .DESCRIPTION
    Windows only. A delayed start is left as it is where the service is Automatic already.
    .PARAMETER Name
    Service name, not display name.
    .PARAMETER StartType
    Automatic, Manual or Disabled.
    .EXAMPLE
    Set-CutoverService -Name Redis -StartType Automatic
    #>
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'Medium')]
    [OutputType([pscustomobject])]
    param(
        [Parameter(Mandatory = $true)] [string] $Name,
        [Parameter(Mandatory = $true)] [ValidateSet('Automatic', 'Manual', 'Disabled')] [string] $StartType
    )
    try {
        if (-not $PSCmdlet.ShouldProcess($Name, "set the start type to $StartType")) { return }
        Assert-OnWindows -CommandName $MyInvocation.MyCommand.Name

        $service = @(Get-Service -Name ([System.Management.Automation.WildcardPattern]::Escape($Name)) -ErrorAction SilentlyContinue | Where-Object -FilterScript { $_.ServiceName -eq $Name })
        if ($service.Count -eq 0) {
            throw (ConvertTo-ErrorRecord -Id 'NoServiceFoundForGivenName' -Category ObjectNotFound -Target $Name -Message "Cannot find any service with service name '$Name'.")
        }
        if ([string] $service[0].StartType -ne $StartType) { Set-Service -InputObject $service[0] -StartupType $StartType }
        [pscustomobject] @{ startType = $StartType }
    }
    catch { $PSCmdlet.ThrowTerminatingError((Resolve-ErrorRecord -ErrorRecord $_)) }
}
