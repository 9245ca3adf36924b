function Add-RequestRecord {
    <#
    .SYNOPSIS
    Keeps a record where there is none yet; gives whether this call was the first.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [Parameter(Mandatory = $true)] [string] $Path,
        [Parameter(Mandatory = $true)] [System.Collections.IDictionary] $Value
    )
    if ([System.IO.File]::Exists($Path)) { return $false }
    $mine = $Path + '.' + [guid]::NewGuid().ToString('N')
    Write-Record -Path $mine -Value $Value
    try { [System.IO.File]::Move($mine, $Path) }
    catch [System.IO.IOException] {
        [System.IO.File]::Delete($mine)
        return $false
    }
    $true
}
