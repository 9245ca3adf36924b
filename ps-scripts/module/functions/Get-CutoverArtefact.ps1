function Get-CutoverArtefact {
    <#
    .SYNOPSIS
    An artefact of the run, or only its hash.
    .DESCRIPTION
    Works everywhere.
    .PARAMETER RunId
    The run.
    .PARAMETER Name
    Its name, in any case.
    .PARAMETER NoContent
    Length and hash only.
    .EXAMPLE
    (Get-CutoverArtefact -RunId 'run-1' -Name 'web-config/before').sha256
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType([pscustomobject])]
    param(
        [Parameter(Mandatory = $true)] [string] $RunId,
        [Parameter(Mandatory = $true)] [string] $Name,
        [switch] $NoContent
    )
    try {
        Assert-RunName -Parameter RunId -Text $RunId
        $folder = Get-RunFolder -RunId $RunId
        $none = [pscustomobject] @{ exists = $false; length = [long] 0; sha256 = $null; content = $null }
        if (-not [System.IO.Directory]::Exists($folder)) { return $none }
        Assert-RunName -Parameter Name -Text $Name
        $place = Get-ArtefactPath -Folder $folder -Name $Name
        if (-not [System.IO.File]::Exists($place.Bytes)) { return $none }
        $bytes = [System.IO.File]::ReadAllBytes($place.Bytes)
        $found = [pscustomobject] @{ exists = $true; length = [long] $bytes.Length; sha256 = Get-Sha256 -Bytes $bytes; content = $bytes }
        if ($NoContent) { $found.content = $null }
        $found
    }
    catch { $PSCmdlet.ThrowTerminatingError((Resolve-ErrorRecord -ErrorRecord $_)) }
}
