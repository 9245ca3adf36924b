function Save-CutoverArtefact {
    <#
    .SYNOPSIS
    Writes an artefact of the run; the same bytes again are accepted, other bytes are error ArtefactExists; fenced.
    .DESCRIPTION
    Works everywhere.
    .PARAMETER RunId
    The run.
    .PARAMETER Name
    May have folders; differs from others in more than case.
    .PARAMETER Content
    All its bytes.
    .EXAMPLE
    Save-CutoverArtefact -RunId 'run-1' -Name 'web-config/before' -Content $bytes
    #>
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'Medium')]
    [OutputType([pscustomobject])]
    param(
        [Parameter(Mandatory = $true)] [string] $RunId,
        [Parameter(Mandatory = $true)] [string] $Name,
        [Parameter(Mandatory = $true)] [AllowEmptyCollection()] [byte[]] $Content
    )
    try {
        if (-not $PSCmdlet.ShouldProcess($RunId, "write the artefact $Name")) { return }
        Assert-RunName -Parameter RunId -Text $RunId
        Assert-RunName -Parameter Name -Text $Name
        Assert-LockingRun -RunId $RunId
        $place = Get-ArtefactPath -Folder (Get-RunFolder -RunId $RunId -Create) -Name $Name
        $sha256 = Get-Sha256 -Bytes $Content
        if ([System.IO.File]::Exists($place.Bytes)) {
            $there = Get-Sha256 -Path $place.Bytes
            if ($there -cne $sha256) {
                throw (ConvertTo-ErrorRecord -Id 'ArtefactExists' -Category ResourceExists -Target $Name -Message "Run $RunId has an artefact $Name with other bytes ($there).")
            }
        }
        else {
            # The name first: an artefact is there when its bytes are.
            Write-WholeFile -Path $place.Name -Bytes ([System.Text.Encoding]::UTF8.GetBytes($place.Key))
            Write-WholeFile -Path $place.Bytes -Bytes $Content
        }
        [pscustomobject] @{ length = [long] $Content.Length; sha256 = $sha256 }
    }
    catch { $PSCmdlet.ThrowTerminatingError((Resolve-ErrorRecord -ErrorRecord $_)) }
}
