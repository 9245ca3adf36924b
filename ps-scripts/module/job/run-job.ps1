<#
.SYNOPSIS
Runs one detached job: takes it, or leaves it to the runner that was first, runs it, and writes down how it ended.
.DESCRIPTION
Started by Start-CutoverInstaller, -Request and -Command as a process that belongs to no session. Everything it needs lies in the
job's folder; the secrets of its launch are read and deleted before anything else happens.
.PARAMETER Folder
The job's folder.
.PARAMETER Launch
Which launch this is: names its file of secrets.
.PARAMETER LaunchedMs
When it was launched; a runner that comes more than a minute later leaves, since by then the job counts as never begun.
#>
[CmdletBinding()]
param(
    [Parameter(Mandatory = $true)] [string] $Folder,
    [Parameter(Mandatory = $true)] [string] $Launch,
    [Parameter(Mandatory = $true)] [long] $LaunchedMs
)
Set-StrictMode -Version 3.0
$ErrorActionPreference = 'Stop'
$ProgressPreference = 'SilentlyContinue'
Import-Module -Name ([System.IO.Path]::Combine([System.IO.Path]::GetDirectoryName($PSScriptRoot), 'Cutover.psd1')) -Verbose:$false
& (Get-Module -Name Cutover) Invoke-Job -Folder $Folder -Launch $Launch -LaunchedMs $LaunchedMs
