function Set-CutoverAccessRule {
    <#
    .SYNOPSIS
    Keeps users out of a site: only the allowed addresses (and the computer itself) get through, others get 503 (iis) or no connection (firewall).
    .DESCRIPTION
    Windows only. IIS itself answers 403 to the others, not 503: its IP restrictions know no other refusal that a client could
    tell from an outage.
    .PARAMETER Name
    Name of the rule; setting it again replaces it.
    .PARAMETER Kind
    iis: IP restrictions of the site in applicationHost.config; firewall: inbound blocking rules for its ports.
    .PARAMETER Site
    Name of the site.
    .PARAMETER Allow
    Addresses that may still connect.
    .EXAMPLE
    Set-CutoverAccessRule -Name 'cutover run-1' -Kind iis -Site 'TimeTracker NX' -Allow 10.1.2.3
    #>
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'Medium')]
    [OutputType([pscustomobject])]
    param(
        [Parameter(Mandatory = $true)] [string] $Name,
        [Parameter(Mandatory = $true)] [ValidateSet('iis', 'firewall')] [string] $Kind,
        [Parameter(Mandatory = $true)] [string] $Site,
        [string[]] $Allow
    )
    try {
        if (-not $PSCmdlet.ShouldProcess($Site, "keep users out by the rule $Name")) { return }
        Assert-OnWindows -CommandName $MyInvocation.MyCommand.Name

        $addresses = @(foreach ($text in @($Allow)) { if ($null -ne $text) { ConvertTo-Address -Text $text } })
        $before = Read-AccessRule -Name $Name
        if ($null -ne $before) { Clear-AccessRule -Rule $before }
        $rule = [pscustomobject] @{ Name = $Name; Kind = $Kind.ToLowerInvariant(); Site = $Site; Allow = @($addresses) }
        Import-WebAdministration
        Write-AccessRule -Rule $rule -IsMade $false
        if ($rule.Kind -eq 'iis') { Add-IisAccessRule -Rule $rule } else { Add-FirewallAccessRule -Rule $rule }
        Write-AccessRule -Rule $rule -IsMade $true
        [pscustomobject] @{ exists = $true }
    }
    catch { $PSCmdlet.ThrowTerminatingError((Resolve-ErrorRecord -ErrorRecord $_)) }
}
