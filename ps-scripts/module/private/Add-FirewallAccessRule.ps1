function Add-FirewallAccessRule {
    <#
    .SYNOPSIS
    Blocks the ports of a site for all addresses but the allowed ones; the computer itself is not filtered by its firewall.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)] [pscustomobject] $Rule
    )
    Import-WebAdministration
    $site = @(Get-Website | Where-Object -FilterScript { $_.name -eq $Rule.Site })
    if ($site.Count -eq 0) {
        throw (ConvertTo-ErrorRecord -Id 'SiteNotFound' -Category ObjectNotFound -Target $Rule.Site -Message "There is no site '$($Rule.Site)'.")
    }
    $ports = @($site[0].bindings.Collection | Where-Object -FilterScript { $_.bindingInformation -match ':(\d+):[^:]*\z' } | ForEach-Object -Process {
            [void] ($_.bindingInformation -match ':(\d+):[^:]*\z')
            $Matches[1]
        } | Sort-Object -Unique)
    $file = Get-RequestFileName -RequestId $Rule.Name.ToLowerInvariant()
    $draft = @{
        Name = 'Cutover-' + $file; DisplayName = "Cutover: $($Rule.Name)"; Direction = 'Inbound'; Action = 'Block'; Protocol = 'TCP'
        LocalPort = $ports; RemoteAddress = @(Get-AddressGap -Allow $Rule.Allow)
    }
    [void] (New-NetFirewallRule @draft -ErrorAction Stop)
}
