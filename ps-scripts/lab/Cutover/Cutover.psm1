# Generated from the contract by `npm run generate`: do not edit.
# Cutover: the real names and parameter sets; what PowerShell bound goes to a running lab.

Import-Module (Join-Path $PSScriptRoot '../CutoverLab/CutoverLab.psd1')

function Get-CutoverFact {
    [CmdletBinding(PositionalBinding = $false)]
    param()

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'Cutover' -Bound $PSBoundParameters
    }
}

function Restart-CutoverComputer {
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter(Mandatory = $true)]
        [string]
        ${RequestId},

        [Parameter(Mandatory = $true)]
        [string]
        ${Reason}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'Cutover' -Bound $PSBoundParameters
    }
}

function Get-CutoverProcess {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter()]
        [string[]]
        ${Name}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'Cutover' -Bound $PSBoundParameters
    }
}

function Stop-CutoverProcess {
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter(Mandatory = $true)]
        [int]
        ${Id},

        [Parameter(Mandatory = $true)]
        [datetime]
        ${StartTime}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'Cutover' -Bound $PSBoundParameters
    }
}

function Start-CutoverProcess {
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter(Mandatory = $true)]
        [string]
        ${Path},

        [Parameter()]
        [string[]]
        ${ArgumentList},

        [Parameter()]
        [string]
        ${WorkingDirectory}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'Cutover' -Bound $PSBoundParameters
    }
}

function Get-CutoverService {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(Mandatory = $true)]
        [string[]]
        ${Name}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'Cutover' -Bound $PSBoundParameters
    }
}

function Set-CutoverService {
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter(Mandatory = $true)]
        [string]
        ${Name},

        [Parameter(Mandatory = $true)]
        [ValidateSet('Automatic', 'Manual', 'Disabled')]
        [string]
        ${StartType}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'Cutover' -Bound $PSBoundParameters
    }
}

function Start-CutoverService {
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter(Mandatory = $true)]
        [string]
        ${Name}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'Cutover' -Bound $PSBoundParameters
    }
}

function Stop-CutoverService {
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter(Mandatory = $true)]
        [string]
        ${Name}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'Cutover' -Bound $PSBoundParameters
    }
}

function Get-CutoverWorkerProcess {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(Mandatory = $true)]
        [string]
        ${AppPool}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'Cutover' -Bound $PSBoundParameters
    }
}

function Get-CutoverManifest {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(Mandatory = $true)]
        [string]
        ${Path},

        [Parameter()]
        [string[]]
        ${Exclude}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'Cutover' -Bound $PSBoundParameters
    }
}

function Get-CutoverFile {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(Mandatory = $true)]
        [string]
        ${Path},

        [Parameter()]
        [switch]
        ${NoContent}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'Cutover' -Bound $PSBoundParameters
    }
}

function Set-CutoverFile {
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter(Mandatory = $true)]
        [string]
        ${Path},

        [Parameter(Mandatory = $true)]
        [AllowEmptyCollection()]
        [byte[]]
        ${Content},

        [Parameter()]
        [string]
        ${ExpectedSha256}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'Cutover' -Bound $PSBoundParameters
    }
}

function Remove-CutoverFile {
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter(Mandatory = $true)]
        [string]
        ${Path},

        [Parameter(Mandatory = $true)]
        [string]
        ${ExpectedSha256}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'Cutover' -Bound $PSBoundParameters
    }
}

function Copy-CutoverTree {
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter(Mandatory = $true)]
        [string]
        ${Source},

        [Parameter(Mandatory = $true)]
        [string]
        ${Destination},

        [Parameter()]
        [string[]]
        ${Exclude}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'Cutover' -Bound $PSBoundParameters
    }
}

function Restore-CutoverTree {
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter(Mandatory = $true)]
        [string]
        ${Source},

        [Parameter(Mandatory = $true)]
        [string]
        ${Destination},

        [Parameter()]
        [string[]]
        ${Exclude}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'Cutover' -Bound $PSBoundParameters
    }
}

function Remove-CutoverTree {
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter(Mandatory = $true)]
        [string]
        ${Path},

        [Parameter(Mandatory = $true)]
        [string]
        ${ExpectedSha256}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'Cutover' -Bound $PSBoundParameters
    }
}

function Get-CutoverRegistryKey {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(Mandatory = $true)]
        [string]
        ${Path}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'Cutover' -Bound $PSBoundParameters
    }
}

function Restore-CutoverRegistryKey {
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter(Mandatory = $true)]
        [string]
        ${Path},

        [Parameter(Mandatory = $true)]
        [hashtable[]]
        ${Entries}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'Cutover' -Bound $PSBoundParameters
    }
}

function Get-CutoverProduct {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter()]
        [string]
        ${Name}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'Cutover' -Bound $PSBoundParameters
    }
}

function Get-CutoverFileVersion {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(Mandatory = $true)]
        [string]
        ${Path}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'Cutover' -Bound $PSBoundParameters
    }
}

function Get-CutoverCertificateBinding {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(Mandatory = $true)]
        [string]
        ${Site}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'Cutover' -Bound $PSBoundParameters
    }
}

function Restart-CutoverIis {
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter(Mandatory = $true)]
        [string]
        ${RequestId}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'Cutover' -Bound $PSBoundParameters
    }
}

function Get-CutoverIisRestart {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(Mandatory = $true)]
        [string]
        ${RequestId}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'Cutover' -Bound $PSBoundParameters
    }
}

function Get-CutoverAccessRule {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(Mandatory = $true)]
        [string]
        ${Name}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'Cutover' -Bound $PSBoundParameters
    }
}

function Set-CutoverAccessRule {
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter(Mandatory = $true)]
        [string]
        ${Name},

        [Parameter(Mandatory = $true)]
        [ValidateSet('iis', 'firewall')]
        [string]
        ${Kind},

        [Parameter(Mandatory = $true)]
        [string]
        ${Site},

        [Parameter()]
        [string[]]
        ${Allow}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'Cutover' -Bound $PSBoundParameters
    }
}

function Remove-CutoverAccessRule {
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter(Mandatory = $true)]
        [string]
        ${Name}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'Cutover' -Bound $PSBoundParameters
    }
}

function Test-CutoverTcpPort {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(Mandatory = $true)]
        [string]
        ${HostName},

        [Parameter(Mandatory = $true)]
        [int]
        ${Port},

        [Parameter()]
        [string]
        ${Send},

        [Parameter()]
        [int]
        ${DeadlineMs}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'Cutover' -Bound $PSBoundParameters
    }
}

function Get-CutoverHttpResponse {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(Mandatory = $true)]
        [string]
        ${Uri},

        [Parameter()]
        [pscredential]
        ${Credential},

        [Parameter()]
        [int]
        ${DeadlineMs}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'Cutover' -Bound $PSBoundParameters
    }
}

function Save-CutoverDownload {
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter(Mandatory = $true)]
        [string]
        ${Uri},

        [Parameter(Mandatory = $true)]
        [string]
        ${Path},

        [Parameter(Mandatory = $true)]
        [string]
        ${ExpectedSha256},

        [Parameter()]
        [int]
        ${DeadlineMs}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'Cutover' -Bound $PSBoundParameters
    }
}

function Start-CutoverInstaller {
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter(Mandatory = $true)]
        [string]
        ${RequestId},

        [Parameter(Mandatory = $true)]
        [string]
        ${Path},

        [Parameter()]
        [string[]]
        ${ArgumentList},

        [Parameter(Mandatory = $true)]
        [string]
        ${ExpectedSha256}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'Cutover' -Bound $PSBoundParameters
    }
}

function Start-CutoverRequest {
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter(Mandatory = $true)]
        [string]
        ${RequestId},

        [Parameter(Mandatory = $true)]
        [ValidateSet('POST', 'PUT', 'PATCH', 'DELETE', 'GET')]
        [string]
        ${Method},

        [Parameter(Mandatory = $true)]
        [string]
        ${Uri},

        [Parameter()]
        [hashtable]
        ${Headers},

        [Parameter()]
        [string]
        ${Body},

        [Parameter()]
        [string]
        ${ContentType},

        [Parameter()]
        [pscredential]
        ${Credential},

        [Parameter()]
        [hashtable]
        ${Secret}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'Cutover' -Bound $PSBoundParameters
    }
}

function Start-CutoverCommand {
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter(Mandatory = $true)]
        [string]
        ${RequestId},

        [Parameter(Mandatory = $true)]
        [string]
        ${Module},

        [Parameter(Mandatory = $true)]
        [string]
        ${Name},

        [Parameter()]
        [hashtable]
        ${Parameters}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'Cutover' -Bound $PSBoundParameters
    }
}

function Get-CutoverJob {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(Mandatory = $true)]
        [string]
        ${RequestId}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'Cutover' -Bound $PSBoundParameters
    }
}

function Stop-CutoverJob {
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter(Mandatory = $true)]
        [string]
        ${RequestId}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'Cutover' -Bound $PSBoundParameters
    }
}

function Get-CutoverDetectionEvent {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(Mandatory = $true)]
        [datetime]
        ${Since}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'Cutover' -Bound $PSBoundParameters
    }
}

function Get-CutoverLock {
    [CmdletBinding(PositionalBinding = $false)]
    param()

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'Cutover' -Bound $PSBoundParameters
    }
}

function Enter-CutoverLock {
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter(Mandatory = $true)]
        [string]
        ${RunId},

        [Parameter(Mandatory = $true)]
        [int]
        ${ExpectedEpoch},

        [Parameter(Mandatory = $true)]
        [string]
        ${Store},

        [Parameter(Mandatory = $true)]
        [string]
        ${OwnerHost}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'Cutover' -Bound $PSBoundParameters
    }
}

function Set-CutoverLock {
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter()]
        [switch]
        ${PastPointOfNoReturn}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'Cutover' -Bound $PSBoundParameters
    }
}

function Exit-CutoverLock {
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param()

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'Cutover' -Bound $PSBoundParameters
    }
}

function Add-CutoverJournalRecord {
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter(Mandatory = $true)]
        [string]
        ${RunId},

        [Parameter(Mandatory = $true)]
        [int]
        ${Seq},

        [Parameter(Mandatory = $true)]
        [string]
        ${Hash},

        [Parameter(Mandatory = $true)]
        [string]
        ${Line}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'Cutover' -Bound $PSBoundParameters
    }
}

function Set-CutoverLockHead {
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter(Mandatory = $true)]
        [int]
        ${Seq},

        [Parameter(Mandatory = $true)]
        [string]
        ${Hash}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'Cutover' -Bound $PSBoundParameters
    }
}

function Get-CutoverJournal {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(Mandatory = $true)]
        [string]
        ${RunId},

        [Parameter()]
        [long]
        ${Offset}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'Cutover' -Bound $PSBoundParameters
    }
}

function Repair-CutoverJournal {
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter(Mandatory = $true)]
        [string]
        ${RunId},

        [Parameter(Mandatory = $true)]
        [long]
        ${Length}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'Cutover' -Bound $PSBoundParameters
    }
}

function Get-CutoverRun {
    [CmdletBinding(PositionalBinding = $false)]
    param()

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'Cutover' -Bound $PSBoundParameters
    }
}

function Save-CutoverArtefact {
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter(Mandatory = $true)]
        [string]
        ${RunId},

        [Parameter(Mandatory = $true)]
        [string]
        ${Name},

        [Parameter(Mandatory = $true)]
        [AllowEmptyCollection()]
        [byte[]]
        ${Content}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'Cutover' -Bound $PSBoundParameters
    }
}

function Get-CutoverArtefact {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(Mandatory = $true)]
        [string]
        ${RunId},

        [Parameter(Mandatory = $true)]
        [string]
        ${Name},

        [Parameter()]
        [switch]
        ${NoContent}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'Cutover' -Bound $PSBoundParameters
    }
}

# Called by the session host before each changing command, inside this module.
function Open-CutoverFence {
    param([string] $CommandName, [string] $RunId, [long] $Epoch)
    Set-CutoverLabFence -RunId $RunId -Epoch $Epoch
}

Export-ModuleMember -Function 'Get-CutoverFact', 'Restart-CutoverComputer', 'Get-CutoverProcess', 'Stop-CutoverProcess', 'Start-CutoverProcess', 'Get-CutoverService', 'Set-CutoverService', 'Start-CutoverService', 'Stop-CutoverService', 'Get-CutoverWorkerProcess', 'Get-CutoverManifest', 'Get-CutoverFile', 'Set-CutoverFile', 'Remove-CutoverFile', 'Copy-CutoverTree', 'Restore-CutoverTree', 'Remove-CutoverTree', 'Get-CutoverRegistryKey', 'Restore-CutoverRegistryKey', 'Get-CutoverProduct', 'Get-CutoverFileVersion', 'Get-CutoverCertificateBinding', 'Restart-CutoverIis', 'Get-CutoverIisRestart', 'Get-CutoverAccessRule', 'Set-CutoverAccessRule', 'Remove-CutoverAccessRule', 'Test-CutoverTcpPort', 'Get-CutoverHttpResponse', 'Save-CutoverDownload', 'Start-CutoverInstaller', 'Start-CutoverRequest', 'Start-CutoverCommand', 'Get-CutoverJob', 'Stop-CutoverJob', 'Get-CutoverDetectionEvent', 'Get-CutoverLock', 'Enter-CutoverLock', 'Set-CutoverLock', 'Exit-CutoverLock', 'Add-CutoverJournalRecord', 'Set-CutoverLockHead', 'Get-CutoverJournal', 'Repair-CutoverJournal', 'Get-CutoverRun', 'Save-CutoverArtefact', 'Get-CutoverArtefact'
