function Start-CutoverCommand {
    <#
    .SYNOPSIS
    Runs a command of the operator's own module by name with parameters (never script text) as a detached job; idempotent by its request id.
    .DESCRIPTION
    Works everywhere. Its output goes into the log; an error ends it with exit code 1.
    .PARAMETER RequestId
    One job per request id.
    .PARAMETER Module
    Name or path of the operator's module.
    .PARAMETER Name
    Name of its command.
    .PARAMETER Parameters
    Parameter names and values; SecureString and PSCredential travel protected.
    .EXAMPLE
    Start-CutoverCommand -RequestId 'run-1/cache' -Module OurTools -Name Clear-OurCache -Parameters @{ Tenant = 'A' }
    #>
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'Medium')]
    [OutputType([pscustomobject])]
    param(
        [Parameter(Mandatory = $true)] [string] $RequestId,
        [Parameter(Mandatory = $true)] [string] $Module,
        [Parameter(Mandatory = $true)] [string] $Name,
        [hashtable] $Parameters
    )
    try {
        if (-not $PSCmdlet.ShouldProcess($Name, "run the command of $Module")) { return }
        Assert-RunName -Parameter RequestId -Text $RequestId
        $plain = @{}
        $secrets = @{}
        if ($PSBoundParameters.ContainsKey('Parameters')) {
            foreach ($key in @($Parameters.Keys)) {
                $value = $Parameters[$key]
                if ($value -is [securestring]) { $secrets[[string] $key] = ConvertFrom-Secure -Secure $value }
                elseif ($value -is [pscredential]) { $secrets[[string] $key] = @{ userName = $value.UserName; password = ConvertFrom-Secure -Secure $value.Password } }
                else { $plain[[string] $key] = $value }
            }
        }
        Invoke-JobStart -RequestId $RequestId -Kind command -Parameter @{ Module = $Module; Name = $Name; Parameters = $plain } -Secret $secrets
    }
    catch { $PSCmdlet.ThrowTerminatingError((Resolve-ErrorRecord -ErrorRecord $_)) }
}
