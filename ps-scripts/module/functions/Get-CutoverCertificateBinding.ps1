function Get-CutoverCertificateBinding {
    <#
    .SYNOPSIS
    https bindings of a site with the certificate behind each.
    .DESCRIPTION
    Windows only, with the module WebAdministration (Windows PowerShell 5.1).
    .PARAMETER Site
    Name of the site.
    .EXAMPLE
    Get-CutoverCertificateBinding -Site 'TimeTracker NX'
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType([pscustomobject])]
    param(
        [Parameter(Mandatory = $true)] [string] $Site
    )
    try {
        Assert-OnWindows -CommandName $MyInvocation.MyCommand.Name

        Import-WebAdministration
        if ($null -eq (Get-Website | Where-Object -FilterScript { $_.name -eq $Site })) {
            throw (ConvertTo-ErrorRecord -Id 'SiteNotFound' -Category ObjectNotFound -Target $Site -Message "There is no site '$Site'.")
        }
        foreach ($binding in (Get-Website | Where-Object -FilterScript { $_.name -eq $Site }).bindings.Collection) {
            if ($binding.protocol -eq 'https') { ConvertTo-CertificateOutput -Binding $binding }
        }
    }
    catch { $PSCmdlet.ThrowTerminatingError((Resolve-ErrorRecord -ErrorRecord $_)) }
}
