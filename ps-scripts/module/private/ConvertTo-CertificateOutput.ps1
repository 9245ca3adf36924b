function ConvertTo-CertificateOutput {
    <#
    .SYNOPSIS
    An https binding with the certificate behind it, as Get-CutoverCertificateBinding gives it.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [Parameter(Mandatory = $true)] [object] $Binding
    )
    $thumbprint = if ([string]::IsNullOrEmpty($Binding.certificateHash)) { $null } else { [string] $Binding.certificateHash }
    $store = if ([string]::IsNullOrEmpty($Binding.certificateStoreName)) { $null } else { [string] $Binding.certificateStoreName }
    $certificate = $null
    if ($null -ne $thumbprint -and $null -ne $store) {
        $certificate = Get-Item -LiteralPath "Cert:\LocalMachine\$store\$thumbprint" -ErrorAction SilentlyContinue
    }
    $subject, $from, $to, $hasKey = $null, $null, $null, $false
    if ($null -ne $certificate) {
        $subject = $certificate.Subject
        $from = $certificate.NotBefore.ToUniversalTime()
        $to = $certificate.NotAfter.ToUniversalTime()
        $hasKey = [bool] $certificate.HasPrivateKey
    }
    [pscustomobject] @{
        bindingInformation = [string] $Binding.bindingInformation
        thumbprint         = $thumbprint
        storeName          = $store
        subject            = $subject
        notBefore          = $from
        notAfter           = $to
        hasPrivateKey      = $hasKey
    }
}
