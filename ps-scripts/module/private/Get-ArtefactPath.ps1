function Get-ArtefactPath {
    <#
    .SYNOPSIS
    Where the bytes and the name of an artefact lie; names differ in more than case.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [Parameter(Mandatory = $true)] [string] $Folder,
        [Parameter(Mandatory = $true)] [string] $Name
    )
    $key = $Name.ToLowerInvariant()
    $file = (Get-Sha256 -Bytes ([System.Text.Encoding]::UTF8.GetBytes($key))).Substring(0, 40)
    $artefacts = [System.IO.Path]::Combine($Folder, 'artefacts')
    [pscustomobject] @{
        Key   = $key
        Bytes = [System.IO.Path]::Combine($artefacts, $file + '.bytes')
        Name  = [System.IO.Path]::Combine($artefacts, $file + '.name')
    }
}
