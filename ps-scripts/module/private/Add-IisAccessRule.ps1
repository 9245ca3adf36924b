function Add-IisAccessRule {
    <#
    .SYNOPSIS
    Restricts a site to the allowed addresses and the computer itself, in applicationHost.config and not in its Web.config.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)] [pscustomobject] $Rule
    )
    Import-WebAdministration
    $place = @{ PSPath = 'MACHINE/WEBROOT/APPHOST'; Location = $Rule.Site; Filter = 'system.webServer/security/ipSecurity' }
    $there = @(Get-WebConfigurationProperty @place -Name Collection -ErrorAction Stop | Where-Object -FilterScript { $_.ItemXPath -like '*location*' -or $_.Location -eq $Rule.Site })
    if ($there.Count -gt 0) {
        throw (ConvertTo-ErrorRecord -Id 'AccessRulesThere' -Category ResourceExists -Target $Rule.Site -Message "The site '$($Rule.Site)' has IP restrictions of its own, which would be lost; use the kind firewall.")
    }
    foreach ($address in @('127.0.0.1', '::1') + @($Rule.Allow) | Sort-Object -Unique) {
        Add-WebConfigurationProperty @place -Name '.' -Value @{ ipAddress = $address; allowed = $true } -ErrorAction Stop
    }
    Set-WebConfigurationProperty @place -Name allowUnlisted -Value $false -ErrorAction Stop
}
