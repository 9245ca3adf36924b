function Get-CutoverProduct {
    <#
    .SYNOPSIS
    Installed products from the uninstall keys (64- and 32-bit), by exact display name or all.
    .DESCRIPTION
    Windows only.
    .PARAMETER Name
    Exact display name. Left out: all products.
    .EXAMPLE
    Get-CutoverProduct -Name 'TimeTracker NX'
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType([pscustomobject])]
    param(
        [string] $Name
    )
    try {
        Assert-OnWindows -CommandName $MyInvocation.MyCommand.Name

        foreach ($product in (Get-InstalledProduct)) {
            if ($PSBoundParameters.ContainsKey('Name') -and $product.name -cne $Name) { continue }
            $product
        }
    }
    catch { $PSCmdlet.ThrowTerminatingError((Resolve-ErrorRecord -ErrorRecord $_)) }
}
