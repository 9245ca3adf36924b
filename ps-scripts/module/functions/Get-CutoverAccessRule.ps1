function Get-CutoverAccessRule {
    <#
    .SYNOPSIS
    A rule that keeps users out (made by Set-CutoverAccessRule).
    .DESCRIPTION
    Windows only.
    .PARAMETER Name
    Name of the rule.
    .EXAMPLE
    Get-CutoverAccessRule -Name 'cutover run-1'
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType([pscustomobject])]
    param(
        [Parameter(Mandatory = $true)] [string] $Name
    )
    try {
        Assert-OnWindows -CommandName $MyInvocation.MyCommand.Name

        $record = Read-AccessRule -Name $Name
        if ($null -eq $record -or -not $record.IsMade) { return [pscustomobject] @{ exists = $false; ruleKind = $null; site = $null; allow = @() } }
        [pscustomobject] @{ exists = $true; ruleKind = $record.Kind; site = $record.Site; allow = @($record.Allow) }
    }
    catch { $PSCmdlet.ThrowTerminatingError((Resolve-ErrorRecord -ErrorRecord $_)) }
}
