function Get-RunFolder {
    <#
    .SYNOPSIS
    The folder of a run: journal, its index, artefacts.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)] [string] $RunId,
        [switch] $Create
    )
    Get-DataFolder -Child ([System.IO.Path]::Combine('runs', $RunId)) -Create:$Create
}
