<#
.SYNOPSIS
Runs in the lab what PowerShell has bound, and gives its output, errors and streams as the caller's own.
.PARAMETER Cmdlet
The $PSCmdlet of the calling function.
.PARAMETER Module
The module to which the command belongs.
.PARAMETER Bound
The caller's $PSBoundParameters.
.PARAMETER TypeName
The .NET type that the real command gives; the objects carry its name.
.EXAMPLE
Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'WebAdministration' -Bound $PSBoundParameters
#>
function Invoke-CutoverLabCommand {
    [System.Diagnostics.CodeAnalysis.SuppressMessageAttribute('PSShouldProcess', '',
        Justification = 'It asks in the name of the calling function, which has ShouldProcess where the real command has it.')]
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [System.Management.Automation.PSCmdlet] $Cmdlet,

        [Parameter(Mandatory = $true)]
        [string] $Module,

        [Parameter(Mandatory = $true)]
        [System.Collections.IDictionary] $Bound,

        [string] $TypeName = ''
    )

    $name = $Cmdlet.MyInvocation.MyCommand.Name
    $isDry = $Bound.ContainsKey('WhatIf') -and [bool] $Bound['WhatIf']
    # The lab knows a dry run itself and writes it into its history; whatever else holds a command back ends here.
    if (-not $isDry -and $Cmdlet.MyInvocation.MyCommand.ScriptBlock.Attributes.SupportsShouldProcess -contains $true) {
        if (-not $Cmdlet.ShouldProcess($env:CUTOVER_LAB_COMPUTER, $name)) { return }
    }
    try {
        $connection = Get-LabConnection
        $answer = Send-LabRequest -Connection $connection -Write {
            param($writer)
            Write-LabInvocation $writer $connection $Module $name $Bound
        } -OnRecord {
            param($record)
            Write-LabRecord $Cmdlet $record
        }
    } catch [System.Management.Automation.PipelineStoppedException] {
        throw
    } catch {
        $lost = [System.Management.Automation.ErrorRecord]::new($_.Exception, 'CutoverLabNotReached', 'ConnectionError', $Module)
        $Cmdlet.ThrowTerminatingError($lost)
    }
    if ($null -ne $answer['failure']) {
        $Cmdlet.ThrowTerminatingError((ConvertFrom-LabFailure $answer['failure']))
    }
    foreach ($nonTerminating in $answer['value']['errors']) {
        $Cmdlet.WriteError((ConvertTo-LabErrorRecord $nonTerminating))
    }
    foreach ($item in $answer['value']['output']['list']) {
        $reader = $item.CreateReader()
        $null = $reader.Read()
        $Cmdlet.WriteObject([TaggedReader]::Read($reader, $TypeName))
    }
}
