function Get-ProcessDescendant {
    <#
    .SYNOPSIS
    The processes below one, deepest first; a child is younger than its parent, or the id was used again.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [Parameter(Mandatory = $true)] [int] $Id,
        [Parameter(Mandatory = $true)] [long] $StartMs,
        [Parameter(Mandatory = $true)] [AllowEmptyCollection()] [object[]] $Row
    )
    foreach ($child in @($Row | Where-Object -FilterScript { $_.ParentId -eq $Id -and $_.Id -ne $Id -and $_.StartMs -ge $StartMs - 10 })) {
        Get-ProcessDescendant -Id $child.Id -StartMs $child.StartMs -Row $Row
        $child
    }
}
