function Clear-AccessRule {
    <#
    .SYNOPSIS
    Takes a rule away from IIS or the firewall, then its record.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)] [pscustomobject] $Rule
    )
    $file = Get-RequestFileName -RequestId $Rule.Name.ToLowerInvariant()
    if ($Rule.Kind -eq 'iis') {
        Import-WebAdministration
        Clear-WebConfiguration -PSPath 'MACHINE/WEBROOT/APPHOST' -Location $Rule.Site -Filter 'system.webServer/security/ipSecurity' -ErrorAction Stop
    }
    else {
        Get-NetFirewallRule -Name ('Cutover-' + $file) -ErrorAction SilentlyContinue | Remove-NetFirewallRule -ErrorAction Stop
    }
    $path = [System.IO.Path]::Combine((Get-DataFolder -Child 'access-rules'), $file)
    if ([System.IO.File]::Exists($path)) { [System.IO.File]::Delete($path) }
}
