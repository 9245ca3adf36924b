function Get-StoredArtefact {
    <#
    .SYNOPSIS
    The artefacts of a run by name, with length and hash.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [Parameter(Mandatory = $true)] [string] $Folder
    )
    $artefacts = [System.IO.Path]::Combine($Folder, 'artefacts')
    if (-not [System.IO.Directory]::Exists($artefacts)) { return }
    $found = foreach ($path in [System.IO.Directory]::GetFiles($artefacts, '*.bytes')) {
        $name = [System.IO.File]::ReadAllText([System.IO.Path]::ChangeExtension($path, '.name'))
        $length = (New-Object -TypeName System.IO.FileInfo -ArgumentList $path).Length
        [pscustomobject] @{ name = $name; length = [long] $length; sha256 = Get-Sha256 -Path $path }
    }
    $found | Sort-Object -Property name
}
