function Remove-CutoverAccessRule {
    <#
    .SYNOPSIS
    Takes the rule away; no error when it is not there.
    .DESCRIPTION
    Windows only.
    .PARAMETER Name
    Name of the rule.
    .EXAMPLE
    Remove-CutoverAccessRule -Name 'cutover run-1'
    #>
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'Medium')]
    [OutputType([pscustomobject])]
    param(
        [Parameter(Mandatory = $true)] [string] $Name
    )
    try {
        if (-not $PSCmdlet.ShouldProcess($Name, 'take the rule away')) { return }
        Assert-OnWindows -CommandName $MyInvocation.MyCommand.Name

        $rule = Read-AccessRule -Name $Name
        if ($null -eq $rule) { return [pscustomobject] @{ removed = $false } }
        Clear-AccessRule -Rule $rule
        [pscustomobject] @{ removed = $true }
    }
    catch { $PSCmdlet.ThrowTerminatingError((Resolve-ErrorRecord -ErrorRecord $_)) }
}
