function Write-AccessRule {
    <#
    .SYNOPSIS
    Keeps the record of a rule: before the rule itself as not made yet, so that what may be there can be taken away, and after it.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)] [pscustomobject] $Rule,
        [Parameter(Mandatory = $true)] [bool] $IsMade
    )
    $path = [System.IO.Path]::Combine((Get-DataFolder -Child 'access-rules' -Create), (Get-RequestFileName -RequestId $Rule.Name.ToLowerInvariant()))
    Write-Record -Path $path -Value ([ordered] @{ name = $Rule.Name; kind = $Rule.Kind; site = $Rule.Site; allow = ($Rule.Allow -join ' '); isMade = $IsMade })
}
