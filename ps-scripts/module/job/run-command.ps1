<#
.SYNOPSIS
Runs a command of the operator's own module. A file of its own, since an exit of the command ends a script file and no more.
.PARAMETER Command
The command.
.PARAMETER Bound
Its parameters.
.PARAMETER State
Gets Ended when the command has come to its end, instead of having called exit.
#>
[CmdletBinding()]
param(
    [Parameter(Mandatory = $true)] [System.Management.Automation.CommandInfo] $Command,
    [Parameter(Mandatory = $true)] [hashtable] $Bound,
    [Parameter(Mandatory = $true)] [hashtable] $State
)
& $Command @Bound 2>&1
$State.Ended = $true
