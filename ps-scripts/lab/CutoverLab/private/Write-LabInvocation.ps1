# The request of one command. Common parameters stay here: PowerShell has taken them already. WhatIf goes along.
function Write-LabInvocation {
    [CmdletBinding()]
    param(
        [Newtonsoft.Json.JsonTextWriter] $Writer,
        [hashtable] $Connection,
        [string] $Module,
        [string] $Name,
        [System.Collections.IDictionary] $Bound
    )

    $passed = [ordered]@{}
    foreach ($entry in $Bound.GetEnumerator()) { $passed[$entry.Key] = $entry.Value }
    foreach ($common in [System.Management.Automation.PSCmdlet]::CommonParameters) { $passed.Remove($common) }
    Write-LabText $Writer 'kind' 'invoke'
    Write-LabText $Writer 'computer' $Connection.Computer
    Write-LabText $Writer 'module' $Module
    Write-LabText $Writer 'name' $Name
    $Writer.WritePropertyName('parameters')
    $Writer.WriteStartObject()
    [TaggedWriter]::WriteMap($Writer, $passed)
    $Writer.WriteEndObject()
    Write-LabText $Writer 'select' 'all'
    $Writer.WritePropertyName('deadlineMs')
    $Writer.WriteValue($Connection.DeadlineMs)
    $Writer.WritePropertyName('fence')
    if ($null -eq $script:Fence) {
        $Writer.WriteNull()
    } else {
        $Writer.WriteStartObject()
        Write-LabText $Writer 'runId' $script:Fence.RunId
        $Writer.WritePropertyName('epoch')
        $Writer.WriteValue($script:Fence.Epoch)
        $Writer.WriteEndObject()
    }
}
