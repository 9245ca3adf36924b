# Generated from the contract by `npm run generate`: do not edit.
# WebAdministration: the real names and parameter sets; what PowerShell bound goes to a running lab.

Import-Module (Join-Path $PSScriptRoot '../CutoverLab/CutoverLab.psd1')

function Add-WebConfiguration {
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Low', PositionalBinding = $false)]
    param(
        [Parameter()]
        [psobject]
        ${Value},

        [Parameter()]
        [string]
        ${Clr},

        [Parameter(ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)]
        [hashtable]
        ${AtElement},

        [Parameter(ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)]
        [int]
        ${AtIndex},

        [Parameter(ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)]
        [string]
        ${AtName},

        [Parameter()]
        [switch]
        ${Force},

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string[]]
        ${Location},

        [Parameter(Mandatory = $true, Position = 0, ValueFromPipelineByPropertyName = $true)]
        [string[]]
        ${Filter},

        [Parameter(Position = 1, ValueFromPipelineByPropertyName = $true)]
        [string[]]
        ${PSPath}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'WebAdministration' -Bound $PSBoundParameters
    }
}

function Add-WebConfigurationLock {
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)]
        [string]
        ${Type},

        [Parameter()]
        [switch]
        ${Force},

        [Parameter()]
        [switch]
        ${Passthru},

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string[]]
        ${Location},

        [Parameter(Mandatory = $true, Position = 0, ValueFromPipelineByPropertyName = $true)]
        [string[]]
        ${Filter},

        [Parameter(Position = 1, ValueFromPipelineByPropertyName = $true)]
        [string[]]
        ${PSPath}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'WebAdministration' -Bound $PSBoundParameters
    }
}

function Add-WebConfigurationProperty {
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Low', PositionalBinding = $false)]
    param(
        [Parameter(Mandatory = $true)]
        [string]
        ${Name},

        [Parameter()]
        [string]
        ${Type},

        [Parameter()]
        [psobject]
        ${Value},

        [Parameter()]
        [string]
        ${Clr},

        [Parameter(ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)]
        [hashtable]
        ${AtElement},

        [Parameter(ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)]
        [int]
        ${AtIndex},

        [Parameter(ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)]
        [string]
        ${AtName},

        [Parameter()]
        [switch]
        ${Force},

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string[]]
        ${Location},

        [Parameter(Mandatory = $true, Position = 0, ValueFromPipelineByPropertyName = $true)]
        [string[]]
        ${Filter},

        [Parameter(Position = 1, ValueFromPipelineByPropertyName = $true)]
        [string[]]
        ${PSPath}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'WebAdministration' -Bound $PSBoundParameters
    }
}

function Backup-WebConfiguration {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipelineByPropertyName = $true)]
        [string]
        ${Name}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'WebAdministration' -Bound $PSBoundParameters
    }
}

function Clear-WebCentralCertProvider {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter()]
        [switch]
        ${PrivateKeyPassword}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'WebAdministration' -Bound $PSBoundParameters
    }
}

function Clear-WebConfiguration {
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Low', PositionalBinding = $false)]
    param(
        [Parameter()]
        [string]
        ${Clr},

        [Parameter()]
        [switch]
        ${Force},

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string[]]
        ${Location},

        [Parameter(Mandatory = $true, Position = 0, ValueFromPipelineByPropertyName = $true)]
        [string[]]
        ${Filter},

        [Parameter(Position = 1, ValueFromPipelineByPropertyName = $true)]
        [string[]]
        ${PSPath}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'WebAdministration' -Bound $PSBoundParameters
    }
}

function Clear-WebRequestTracingSetting {
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter(Position = 0, ValueFromPipelineByPropertyName = $true)]
        [string]
        ${Name}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'WebAdministration' -Bound $PSBoundParameters
    }
}

function Clear-WebRequestTracingSettings {
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter(Position = 0, ValueFromPipelineByPropertyName = $true)]
        [string]
        ${Name}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'WebAdministration' -Bound $PSBoundParameters
    }
}

function ConvertTo-WebApplication {
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Low', PositionalBinding = $false)]
    param(
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string]
        ${ApplicationPool},

        [Parameter()]
        [switch]
        ${Force},

        [Parameter(Position = 1, ValueFromPipelineByPropertyName = $true)]
        [string[]]
        ${PSPath}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'WebAdministration' -Bound $PSBoundParameters
    }
}

function Disable-WebCentralCertProvider {
    [CmdletBinding(PositionalBinding = $false)]
    param()

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'WebAdministration' -Bound $PSBoundParameters
    }
}

function Disable-WebGlobalModule {
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipelineByPropertyName = $true)]
        [string]
        ${Name},

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string[]]
        ${Location},

        [Parameter(Position = 1, ValueFromPipelineByPropertyName = $true)]
        [string[]]
        ${PSPath}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'WebAdministration' -Bound $PSBoundParameters
    }
}

function Disable-WebRequestTracing {
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter(Position = 0, ValueFromPipelineByPropertyName = $true)]
        [string]
        ${Name}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'WebAdministration' -Bound $PSBoundParameters
    }
}

function Enable-WebCentralCertProvider {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)]
        [string]
        ${CertStoreLocation},

        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)]
        [string]
        ${UserName},

        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)]
        [string]
        ${Password},

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string]
        ${PrivateKeyPassword}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'WebAdministration' -Bound $PSBoundParameters
    }
}

function Enable-WebGlobalModule {
    [CmdletBinding(DefaultParameterSetName = 'InputProperties', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'InputProperties', Mandatory = $true, Position = 0, ValueFromPipelineByPropertyName = $true)]
        [string]
        ${Name},

        [Parameter(ParameterSetName = 'InputProperties', ValueFromPipelineByPropertyName = $true)]
        [string]
        ${Type},

        [Parameter(ParameterSetName = 'InputProperties', ValueFromPipelineByPropertyName = $true)]
        [string]
        ${Precondition},

        [Parameter(ParameterSetName = 'InputProperties')]
        [Parameter(ParameterSetName = 'InputObject')]
        [switch]
        ${Force},

        [Parameter(ParameterSetName = 'InputProperties', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'InputObject', ValueFromPipelineByPropertyName = $true)]
        [string[]]
        ${Location},

        [Parameter(ParameterSetName = 'InputProperties', Position = 1, ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'InputObject', Position = 1, ValueFromPipelineByPropertyName = $true)]
        [string[]]
        ${PSPath},

        [Parameter(ParameterSetName = 'InputObject', Mandatory = $true, ValueFromPipeline = $true)]
        [psobject]
        ${InputObject}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'WebAdministration' -Bound $PSBoundParameters
    }
}

function Enable-WebRequestTracing {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(Position = 0, ValueFromPipelineByPropertyName = $true)]
        [string]
        ${Name},

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string]
        ${Directory},

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [uint32]
        ${MaxLogFiles},

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [uint32]
        ${MaxLogFileSize},

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [switch]
        ${CustomActions},

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string]
        ${StatusCodes}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'WebAdministration' -Bound $PSBoundParameters
    }
}

function Get-WebAppDomain {
    [CmdletBinding(DefaultParameterSetName = 'InputObject', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'InputObject', ValueFromPipeline = $true)]
        [psobject]
        ${InputObject},

        [Parameter(ParameterSetName = 'InputObject', ValueFromPipelineByPropertyName = $true)]
        [Alias('apppool', 'pool')]
        [string]
        ${ApplicationPool},

        [Parameter(ParameterSetName = 'InputObject', ValueFromPipelineByPropertyName = $true)]
        [Alias('proc', 'procid', 'pid', 'wp')]
        [uint32]
        ${ProcessId}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'WebAdministration' -Bound $PSBoundParameters
    }
}

function Get-WebAppPoolState {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(Position = 0, ValueFromPipelineByPropertyName = $true)]
        [string]
        ${Name}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'WebAdministration' -Bound $PSBoundParameters
    }
}

function Get-WebApplication {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string]
        ${Site},

        [Parameter(Position = 0, ValueFromPipelineByPropertyName = $true)]
        [string]
        ${Name}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'WebAdministration' -Bound $PSBoundParameters
    }
}

function Get-WebBinding {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(Position = 0, ValueFromPipelineByPropertyName = $true)]
        [string]
        ${Name},

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string]
        ${Protocol},

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string]
        ${Port},

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string]
        ${IPAddress},

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string]
        ${HostHeader}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'WebAdministration' -Bound $PSBoundParameters -TypeName 'Microsoft.IIs.PowerShell.Framework.ConfigurationElement#bindings#binding'
    }
}

function Get-WebCentralCertProvider {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter()]
        [switch]
        ${CertStoreLocation},

        [Parameter()]
        [switch]
        ${UserName},

        [Parameter()]
        [switch]
        ${PrivateKeyPassword},

        [Parameter()]
        [switch]
        ${Enabled}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'WebAdministration' -Bound $PSBoundParameters
    }
}

function Get-WebConfigFile {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(Position = 1, ValueFromPipelineByPropertyName = $true)]
        [string[]]
        ${PSPath}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'WebAdministration' -Bound $PSBoundParameters
    }
}

function Get-WebConfiguration {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter()]
        [switch]
        ${Recurse},

        [Parameter()]
        [switch]
        ${Metadata},

        [Parameter()]
        [string]
        ${Clr},

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string[]]
        ${Location},

        [Parameter(Mandatory = $true, Position = 0, ValueFromPipelineByPropertyName = $true)]
        [string[]]
        ${Filter},

        [Parameter(Position = 1, ValueFromPipelineByPropertyName = $true)]
        [string[]]
        ${PSPath}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'WebAdministration' -Bound $PSBoundParameters
    }
}

function Get-WebConfigurationBackup {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(Position = 0, ValueFromPipelineByPropertyName = $true)]
        [string]
        ${Name}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'WebAdministration' -Bound $PSBoundParameters
    }
}

function Get-WebConfigurationLocation {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(Position = 2, ValueFromPipelineByPropertyName = $true)]
        [string]
        ${Name},

        [Parameter()]
        [switch]
        ${Recurse},

        [Parameter(Position = 1, ValueFromPipelineByPropertyName = $true)]
        [string[]]
        ${PSPath}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'WebAdministration' -Bound $PSBoundParameters
    }
}

function Get-WebConfigurationLock {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string[]]
        ${Location},

        [Parameter(Mandatory = $true, Position = 0, ValueFromPipelineByPropertyName = $true)]
        [string[]]
        ${Filter},

        [Parameter(Position = 1, ValueFromPipelineByPropertyName = $true)]
        [string[]]
        ${PSPath}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'WebAdministration' -Bound $PSBoundParameters
    }
}

function Get-WebConfigurationProperty {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(Mandatory = $true)]
        [string[]]
        ${Name},

        [Parameter()]
        [switch]
        ${Recurse},

        [Parameter()]
        [string]
        ${Clr},

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string[]]
        ${Location},

        [Parameter(Mandatory = $true, Position = 0, ValueFromPipelineByPropertyName = $true)]
        [string[]]
        ${Filter},

        [Parameter(Position = 1, ValueFromPipelineByPropertyName = $true)]
        [string[]]
        ${PSPath}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'WebAdministration' -Bound $PSBoundParameters
    }
}

function Get-WebFilePath {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(Position = 1, ValueFromPipelineByPropertyName = $true)]
        [string[]]
        ${PSPath}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'WebAdministration' -Bound $PSBoundParameters
    }
}

function Get-WebGlobalModule {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(Position = 0, ValueFromPipelineByPropertyName = $true)]
        [string]
        ${Name},

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string]
        ${Image},

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string]
        ${Precondition}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'WebAdministration' -Bound $PSBoundParameters
    }
}

function Get-WebHandler {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(Position = 0, ValueFromPipelineByPropertyName = $true)]
        [string]
        ${Name},

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string[]]
        ${Location},

        [Parameter(Position = 1, ValueFromPipelineByPropertyName = $true)]
        [string[]]
        ${PSPath}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'WebAdministration' -Bound $PSBoundParameters
    }
}

function Get-WebItemState {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter()]
        [string]
        ${Protocol},

        [Parameter(Position = 1, ValueFromPipelineByPropertyName = $true)]
        [string[]]
        ${PSPath}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'WebAdministration' -Bound $PSBoundParameters
    }
}

function Get-WebManagedModule {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(Position = 0, ValueFromPipelineByPropertyName = $true)]
        [string]
        ${Name},

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string[]]
        ${Location},

        [Parameter(Position = 1, ValueFromPipelineByPropertyName = $true)]
        [string[]]
        ${PSPath}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'WebAdministration' -Bound $PSBoundParameters
    }
}

function Get-WebRequest {
    [CmdletBinding(DefaultParameterSetName = 'InputObject', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'InputObject', ValueFromPipeline = $true)]
        [psobject]
        ${InputObject},

        [Parameter(ParameterSetName = 'InputObject', ValueFromPipelineByPropertyName = $true)]
        [Alias('pool')]
        [string]
        ${AppPool},

        [Parameter(ParameterSetName = 'InputObject', ValueFromPipelineByPropertyName = $true)]
        [Alias('proc', 'procid', 'pid', 'wp')]
        [uint32]
        ${Process}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'WebAdministration' -Bound $PSBoundParameters
    }
}

function Get-WebURL {
    [CmdletBinding(DefaultParameterSetName = 'InputPSPath', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'InputPSPath', Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)]
        [string[]]
        ${PSPath},

        [Parameter(ParameterSetName = 'InputPSPath')]
        [Parameter(ParameterSetName = 'InputURL')]
        [string]
        ${Accept},

        [Parameter(ParameterSetName = 'InputPSPath')]
        [Parameter(ParameterSetName = 'InputURL')]
        [switch]
        ${ResponseHeaders},

        [Parameter(ParameterSetName = 'InputPSPath')]
        [Parameter(ParameterSetName = 'InputURL')]
        [switch]
        ${Content},

        [Parameter(ParameterSetName = 'InputURL', Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)]
        [uri[]]
        ${Url}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'WebAdministration' -Bound $PSBoundParameters
    }
}

function Get-WebVirtualDirectory {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string]
        ${Site},

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string]
        ${Application},

        [Parameter(Position = 0, ValueFromPipelineByPropertyName = $true)]
        [string]
        ${Name}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'WebAdministration' -Bound $PSBoundParameters
    }
}

function Get-Website {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(Position = 0, ValueFromPipelineByPropertyName = $true)]
        [string]
        ${Name}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'WebAdministration' -Bound $PSBoundParameters
    }
}

function Get-WebsiteState {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(Position = 0, ValueFromPipelineByPropertyName = $true)]
        [string]
        ${Name}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'WebAdministration' -Bound $PSBoundParameters
    }
}

function New-WebAppPool {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipelineByPropertyName = $true)]
        [string]
        ${Name},

        [Parameter()]
        [switch]
        ${Force}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'WebAdministration' -Bound $PSBoundParameters
    }
}

function New-WebApplication {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string]
        ${Site},

        [Parameter(Mandatory = $true, Position = 0, ValueFromPipelineByPropertyName = $true)]
        [string]
        ${Name},

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string]
        ${PhysicalPath},

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string]
        ${ApplicationPool},

        [Parameter()]
        [switch]
        ${Force}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'WebAdministration' -Bound $PSBoundParameters
    }
}

function New-WebBinding {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(Position = 0, ValueFromPipelineByPropertyName = $true)]
        [string]
        ${Name},

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string]
        ${Protocol},

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [uint32]
        ${Port},

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string]
        ${IPAddress},

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string]
        ${HostHeader},

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [int]
        ${SslFlags},

        [Parameter()]
        [switch]
        ${Force}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'WebAdministration' -Bound $PSBoundParameters
    }
}

function New-WebFtpSite {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipelineByPropertyName = $true)]
        [string]
        ${Name},

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [uint32]
        ${Id},

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [uint32]
        ${Port},

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string]
        ${IPAddress},

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string]
        ${HostHeader},

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string]
        ${PhysicalPath},

        [Parameter()]
        [switch]
        ${Force}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'WebAdministration' -Bound $PSBoundParameters
    }
}

function New-WebGlobalModule {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipelineByPropertyName = $true)]
        [string]
        ${Name},

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string]
        ${Image},

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string]
        ${Precondition},

        [Parameter()]
        [switch]
        ${Force}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'WebAdministration' -Bound $PSBoundParameters
    }
}

function New-WebHandler {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipelineByPropertyName = $true)]
        [string]
        ${Name},

        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)]
        [string]
        ${Path},

        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)]
        [string]
        ${Verb},

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string]
        ${Type},

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string]
        ${Modules},

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string]
        ${ScriptProcessor},

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string]
        ${Precondition},

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [ValidateSet('File', 'Directory', 'Either', 'Unspecified')]
        [string]
        ${ResourceType},

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [ValidateSet('None', 'Read', 'Write', 'Script', 'Execute')]
        [string]
        ${RequiredAccess},

        [Parameter()]
        [switch]
        ${Force},

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string[]]
        ${Location},

        [Parameter(Position = 1, ValueFromPipelineByPropertyName = $true)]
        [string[]]
        ${PSPath}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'WebAdministration' -Bound $PSBoundParameters
    }
}

function New-WebManagedModule {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipelineByPropertyName = $true)]
        [string]
        ${Name},

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string]
        ${Type},

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string]
        ${Precondition},

        [Parameter()]
        [switch]
        ${Force},

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string[]]
        ${Location},

        [Parameter(Position = 1, ValueFromPipelineByPropertyName = $true)]
        [string[]]
        ${PSPath}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'WebAdministration' -Bound $PSBoundParameters
    }
}

function New-WebVirtualDirectory {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string]
        ${Site},

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string]
        ${Application},

        [Parameter(Mandatory = $true, Position = 0, ValueFromPipelineByPropertyName = $true)]
        [string]
        ${Name},

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string]
        ${PhysicalPath},

        [Parameter()]
        [switch]
        ${Force}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'WebAdministration' -Bound $PSBoundParameters
    }
}

function New-Website {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipelineByPropertyName = $true)]
        [string]
        ${Name},

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [uint32]
        ${Id},

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [uint32]
        ${Port},

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string]
        ${IPAddress},

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [int]
        ${SslFlags},

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string]
        ${HostHeader},

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string]
        ${PhysicalPath},

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string]
        ${ApplicationPool},

        [Parameter()]
        [switch]
        ${Ssl},

        [Parameter()]
        [switch]
        ${Force}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'WebAdministration' -Bound $PSBoundParameters
    }
}

function Remove-WebAppPool {
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipelineByPropertyName = $true)]
        [string]
        ${Name}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'WebAdministration' -Bound $PSBoundParameters
    }
}

function Remove-WebApplication {
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string]
        ${Site},

        [Parameter(Mandatory = $true, Position = 0, ValueFromPipelineByPropertyName = $true)]
        [string]
        ${Name}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'WebAdministration' -Bound $PSBoundParameters
    }
}

function Remove-WebBinding {
    [CmdletBinding(DefaultParameterSetName = 'InputBindingProperties', SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'InputBindingProperties', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'InputObject', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'InputBindingInformation', ValueFromPipelineByPropertyName = $true)]
        [string]
        ${Protocol},

        [Parameter(ParameterSetName = 'InputBindingProperties', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'InputObject', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'InputBindingInformation', ValueFromPipelineByPropertyName = $true)]
        [string]
        ${Name},

        [Parameter(ParameterSetName = 'InputBindingProperties', ValueFromPipelineByPropertyName = $true)]
        [string]
        ${IPAddress},

        [Parameter(ParameterSetName = 'InputBindingProperties', ValueFromPipelineByPropertyName = $true)]
        [string]
        ${Port},

        [Parameter(ParameterSetName = 'InputBindingProperties', ValueFromPipelineByPropertyName = $true)]
        [string]
        ${HostHeader},

        [Parameter(ParameterSetName = 'InputObject', Mandatory = $true, ValueFromPipeline = $true)]
        [psobject]
        ${InputObject},

        [Parameter(ParameterSetName = 'InputBindingInformation', Mandatory = $true, ValueFromPipelineByPropertyName = $true)]
        [string]
        ${BindingInformation}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'WebAdministration' -Bound $PSBoundParameters
    }
}

function Remove-WebConfigurationBackup {
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter(Position = 0, ValueFromPipelineByPropertyName = $true)]
        [string]
        ${Name}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'WebAdministration' -Bound $PSBoundParameters
    }
}

function Remove-WebConfigurationLocation {
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter(Position = 2, ValueFromPipelineByPropertyName = $true)]
        [string]
        ${Name},

        [Parameter()]
        [switch]
        ${Recurse},

        [Parameter(Position = 1, ValueFromPipelineByPropertyName = $true)]
        [string[]]
        ${PSPath}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'WebAdministration' -Bound $PSBoundParameters
    }
}

function Remove-WebConfigurationLock {
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter()]
        [switch]
        ${Force},

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string[]]
        ${Location},

        [Parameter(Mandatory = $true, Position = 0, ValueFromPipelineByPropertyName = $true)]
        [string[]]
        ${Filter},

        [Parameter(Position = 1, ValueFromPipelineByPropertyName = $true)]
        [string[]]
        ${PSPath}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'WebAdministration' -Bound $PSBoundParameters
    }
}

function Remove-WebConfigurationProperty {
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter(Mandatory = $true)]
        [string]
        ${Name},

        [Parameter()]
        [string]
        ${Clr},

        [Parameter(ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)]
        [hashtable]
        ${AtElement},

        [Parameter(ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)]
        [int]
        ${AtIndex},

        [Parameter(ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)]
        [string]
        ${AtName},

        [Parameter()]
        [switch]
        ${Force},

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string[]]
        ${Location},

        [Parameter(Mandatory = $true, Position = 0, ValueFromPipelineByPropertyName = $true)]
        [string[]]
        ${Filter},

        [Parameter(Position = 1, ValueFromPipelineByPropertyName = $true)]
        [string[]]
        ${PSPath}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'WebAdministration' -Bound $PSBoundParameters
    }
}

function Remove-WebGlobalModule {
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipelineByPropertyName = $true)]
        [string]
        ${Name}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'WebAdministration' -Bound $PSBoundParameters
    }
}

function Remove-WebHandler {
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipelineByPropertyName = $true)]
        [string]
        ${Name},

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string[]]
        ${Location},

        [Parameter(Position = 1, ValueFromPipelineByPropertyName = $true)]
        [string[]]
        ${PSPath}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'WebAdministration' -Bound $PSBoundParameters
    }
}

function Remove-WebManagedModule {
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipelineByPropertyName = $true)]
        [string]
        ${Name},

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string[]]
        ${Location},

        [Parameter(Position = 1, ValueFromPipelineByPropertyName = $true)]
        [string[]]
        ${PSPath}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'WebAdministration' -Bound $PSBoundParameters
    }
}

function Remove-WebVirtualDirectory {
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string]
        ${Site},

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string]
        ${Application},

        [Parameter(Mandatory = $true, Position = 0, ValueFromPipelineByPropertyName = $true)]
        [string]
        ${Name}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'WebAdministration' -Bound $PSBoundParameters
    }
}

function Remove-Website {
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipelineByPropertyName = $true)]
        [string]
        ${Name}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'WebAdministration' -Bound $PSBoundParameters
    }
}

function Rename-WebConfigurationLocation {
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)]
        [string]
        ${Name},

        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)]
        [string]
        ${NewName},

        [Parameter()]
        [switch]
        ${Recurse},

        [Parameter(Position = 1, ValueFromPipelineByPropertyName = $true)]
        [string[]]
        ${PSPath}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'WebAdministration' -Bound $PSBoundParameters
    }
}

function Restart-WebAppPool {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(Position = 0, ValueFromPipelineByPropertyName = $true)]
        [string]
        ${Name}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'WebAdministration' -Bound $PSBoundParameters
    }
}

function Restart-WebItem {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter()]
        [string]
        ${Protocol},

        [Parameter(Position = 1, ValueFromPipelineByPropertyName = $true)]
        [string[]]
        ${PSPath}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'WebAdministration' -Bound $PSBoundParameters
    }
}

function Restore-WebConfiguration {
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Low', PositionalBinding = $false)]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipelineByPropertyName = $true)]
        [string]
        ${Name}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'WebAdministration' -Bound $PSBoundParameters
    }
}

function Select-WebConfiguration {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipelineByPropertyName = $true)]
        [string[]]
        ${Filter}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'WebAdministration' -Bound $PSBoundParameters
    }
}

function Set-WebBinding {
    [CmdletBinding(DefaultParameterSetName = 'InputBindingProperties', SupportsShouldProcess = $true, ConfirmImpact = 'Low', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'InputBindingProperties', Position = 0, ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'InputBindingInformation', Position = 0, ValueFromPipelineByPropertyName = $true)]
        [string]
        ${Name},

        [Parameter(ParameterSetName = 'InputBindingProperties', Position = 1, ValueFromPipelineByPropertyName = $true)]
        [string]
        ${IPAddress},

        [Parameter(ParameterSetName = 'InputBindingProperties', Position = 2, ValueFromPipelineByPropertyName = $true)]
        [uint32]
        ${Port},

        [Parameter(ParameterSetName = 'InputBindingProperties', ValueFromPipelineByPropertyName = $true)]
        [string]
        ${HostHeader},

        [Parameter(ParameterSetName = 'InputBindingProperties', Mandatory = $true, ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'InputBindingInformation', Mandatory = $true, ValueFromPipelineByPropertyName = $true)]
        [string]
        ${PropertyName},

        [Parameter(ParameterSetName = 'InputBindingProperties', Mandatory = $true, ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'InputBindingInformation', Mandatory = $true, ValueFromPipelineByPropertyName = $true)]
        [string]
        ${Value},

        [Parameter(ParameterSetName = 'InputBindingInformation', Mandatory = $true, Position = 1, ValueFromPipelineByPropertyName = $true)]
        [string]
        ${BindingInformation}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'WebAdministration' -Bound $PSBoundParameters
    }
}

function Set-WebCentralCertProvider {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string]
        ${CertStoreLocation},

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string]
        ${UserName},

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string]
        ${Password},

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string]
        ${PrivateKeyPassword}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'WebAdministration' -Bound $PSBoundParameters
    }
}

function Set-WebCentralCertProviderCredential {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(Mandatory = $true, Position = 0)]
        [string]
        ${UserName}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'WebAdministration' -Bound $PSBoundParameters
    }
}

function Set-WebConfiguration {
    [CmdletBinding(DefaultParameterSetName = 'InputPSObject', SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'InputPSObject', Mandatory = $true, ValueFromPipelineByPropertyName = $true)]
        [Alias('v', 'val')]
        [psobject]
        ${Value},

        [Parameter(ParameterSetName = 'InputPSObject')]
        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${Metadata},

        [Parameter(ParameterSetName = 'InputPSObject')]
        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${Clr},

        [Parameter(ParameterSetName = 'InputPSObject')]
        [Parameter(ParameterSetName = 'InputObject')]
        [switch]
        ${Force},

        [Parameter(ParameterSetName = 'InputPSObject', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'InputObject', ValueFromPipelineByPropertyName = $true)]
        [string[]]
        ${Location},

        [Parameter(ParameterSetName = 'InputPSObject', Mandatory = $true, Position = 0, ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'InputObject', Mandatory = $true, Position = 0, ValueFromPipelineByPropertyName = $true)]
        [string[]]
        ${Filter},

        [Parameter(ParameterSetName = 'InputPSObject', Position = 1, ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'InputObject', Position = 1, ValueFromPipelineByPropertyName = $true)]
        [string[]]
        ${PSPath},

        [Parameter(ParameterSetName = 'InputObject', Mandatory = $true, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)]
        [object]
        ${InputObject}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'WebAdministration' -Bound $PSBoundParameters
    }
}

function Set-WebConfigurationProperty {
    [CmdletBinding(DefaultParameterSetName = 'InputPSObject', SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'InputPSObject', Mandatory = $true)]
        [Parameter(ParameterSetName = 'InputObject', Mandatory = $true)]
        [string]
        ${Name},

        [Parameter(ParameterSetName = 'InputPSObject', Mandatory = $true)]
        [Alias('v', 'val')]
        [psobject]
        ${Value},

        [Parameter(ParameterSetName = 'InputPSObject')]
        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${Clr},

        [Parameter(ParameterSetName = 'InputPSObject', ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'InputObject', ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)]
        [hashtable]
        ${AtElement},

        [Parameter(ParameterSetName = 'InputPSObject', ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'InputObject', ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)]
        [int]
        ${AtIndex},

        [Parameter(ParameterSetName = 'InputPSObject', ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'InputObject', ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)]
        [string]
        ${AtName},

        [Parameter(ParameterSetName = 'InputPSObject')]
        [Parameter(ParameterSetName = 'InputObject')]
        [switch]
        ${Force},

        [Parameter(ParameterSetName = 'InputPSObject', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'InputObject', ValueFromPipelineByPropertyName = $true)]
        [string[]]
        ${Location},

        [Parameter(ParameterSetName = 'InputPSObject', Mandatory = $true, Position = 0, ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'InputObject', Mandatory = $true, Position = 0, ValueFromPipelineByPropertyName = $true)]
        [string[]]
        ${Filter},

        [Parameter(ParameterSetName = 'InputPSObject', Position = 1, ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'InputObject', Position = 1, ValueFromPipelineByPropertyName = $true)]
        [string[]]
        ${PSPath},

        [Parameter(ParameterSetName = 'InputObject', Mandatory = $true, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)]
        [object]
        ${InputObject}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'WebAdministration' -Bound $PSBoundParameters
    }
}

function Set-WebGlobalModule {
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Low', PositionalBinding = $false)]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipelineByPropertyName = $true)]
        [string]
        ${Name},

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string]
        ${Precondition},

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string]
        ${Image}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'WebAdministration' -Bound $PSBoundParameters
    }
}

function Set-WebHandler {
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Low', PositionalBinding = $false)]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipelineByPropertyName = $true)]
        [string]
        ${Name},

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string]
        ${Path},

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string]
        ${Verb},

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string]
        ${Type},

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string]
        ${Modules},

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string]
        ${ScriptProcessor},

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string]
        ${Precondition},

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [ValidateSet('File', 'Directory', 'Either', 'Unspecified')]
        [string]
        ${ResourceType},

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [ValidateSet('None', 'Read', 'Write', 'Script', 'Execute')]
        [string]
        ${RequiredAccess},

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string[]]
        ${Location},

        [Parameter(Position = 1, ValueFromPipelineByPropertyName = $true)]
        [string[]]
        ${PSPath}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'WebAdministration' -Bound $PSBoundParameters
    }
}

function Set-WebManagedModule {
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Low', PositionalBinding = $false)]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipelineByPropertyName = $true)]
        [string]
        ${Name},

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string]
        ${Type},

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string]
        ${Precondition},

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string[]]
        ${Location},

        [Parameter(Position = 1, ValueFromPipelineByPropertyName = $true)]
        [string[]]
        ${PSPath}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'WebAdministration' -Bound $PSBoundParameters
    }
}

function Start-WebAppPool {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(Position = 0, ValueFromPipelineByPropertyName = $true)]
        [string]
        ${Name},

        [Parameter()]
        [switch]
        ${Passthru}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'WebAdministration' -Bound $PSBoundParameters
    }
}

function Start-WebCommitDelay {
    [CmdletBinding(PositionalBinding = $false)]
    param()

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'WebAdministration' -Bound $PSBoundParameters
    }
}

function Start-WebItem {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter()]
        [switch]
        ${Passthru},

        [Parameter()]
        [string]
        ${Protocol},

        [Parameter(Position = 1, ValueFromPipelineByPropertyName = $true)]
        [string[]]
        ${PSPath}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'WebAdministration' -Bound $PSBoundParameters
    }
}

function Start-Website {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(Position = 0, ValueFromPipelineByPropertyName = $true)]
        [string]
        ${Name},

        [Parameter()]
        [switch]
        ${Passthru}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'WebAdministration' -Bound $PSBoundParameters
    }
}

function Stop-WebAppPool {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(Position = 0, ValueFromPipelineByPropertyName = $true)]
        [string]
        ${Name},

        [Parameter()]
        [switch]
        ${Passthru}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'WebAdministration' -Bound $PSBoundParameters
    }
}

function Stop-WebCommitDelay {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(Position = 2)]
        [bool]
        ${Commit},

        [Parameter(Position = 1, ValueFromPipelineByPropertyName = $true)]
        [string[]]
        ${PSPath}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'WebAdministration' -Bound $PSBoundParameters
    }
}

function Stop-WebItem {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter()]
        [switch]
        ${Passthru},

        [Parameter()]
        [string]
        ${Protocol},

        [Parameter(Position = 1, ValueFromPipelineByPropertyName = $true)]
        [string[]]
        ${PSPath}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'WebAdministration' -Bound $PSBoundParameters
    }
}

function Stop-Website {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(Position = 0, ValueFromPipelineByPropertyName = $true)]
        [string]
        ${Name},

        [Parameter()]
        [switch]
        ${Passthru}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'WebAdministration' -Bound $PSBoundParameters
    }
}

Export-ModuleMember -Function 'Add-WebConfiguration', 'Add-WebConfigurationLock', 'Add-WebConfigurationProperty', 'Backup-WebConfiguration', 'Clear-WebCentralCertProvider', 'Clear-WebConfiguration', 'Clear-WebRequestTracingSetting', 'Clear-WebRequestTracingSettings', 'ConvertTo-WebApplication', 'Disable-WebCentralCertProvider', 'Disable-WebGlobalModule', 'Disable-WebRequestTracing', 'Enable-WebCentralCertProvider', 'Enable-WebGlobalModule', 'Enable-WebRequestTracing', 'Get-WebAppDomain', 'Get-WebAppPoolState', 'Get-WebApplication', 'Get-WebBinding', 'Get-WebCentralCertProvider', 'Get-WebConfigFile', 'Get-WebConfiguration', 'Get-WebConfigurationBackup', 'Get-WebConfigurationLocation', 'Get-WebConfigurationLock', 'Get-WebConfigurationProperty', 'Get-WebFilePath', 'Get-WebGlobalModule', 'Get-WebHandler', 'Get-WebItemState', 'Get-WebManagedModule', 'Get-WebRequest', 'Get-WebURL', 'Get-WebVirtualDirectory', 'Get-Website', 'Get-WebsiteState', 'New-WebAppPool', 'New-WebApplication', 'New-WebBinding', 'New-WebFtpSite', 'New-WebGlobalModule', 'New-WebHandler', 'New-WebManagedModule', 'New-WebVirtualDirectory', 'New-Website', 'Remove-WebAppPool', 'Remove-WebApplication', 'Remove-WebBinding', 'Remove-WebConfigurationBackup', 'Remove-WebConfigurationLocation', 'Remove-WebConfigurationLock', 'Remove-WebConfigurationProperty', 'Remove-WebGlobalModule', 'Remove-WebHandler', 'Remove-WebManagedModule', 'Remove-WebVirtualDirectory', 'Remove-Website', 'Rename-WebConfigurationLocation', 'Restart-WebAppPool', 'Restart-WebItem', 'Restore-WebConfiguration', 'Select-WebConfiguration', 'Set-WebBinding', 'Set-WebCentralCertProvider', 'Set-WebCentralCertProviderCredential', 'Set-WebConfiguration', 'Set-WebConfigurationProperty', 'Set-WebGlobalModule', 'Set-WebHandler', 'Set-WebManagedModule', 'Start-WebAppPool', 'Start-WebCommitDelay', 'Start-WebItem', 'Start-Website', 'Stop-WebAppPool', 'Stop-WebCommitDelay', 'Stop-WebItem', 'Stop-Website'
