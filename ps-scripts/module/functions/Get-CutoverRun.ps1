function Get-CutoverRun {
    <#
    .SYNOPSIS
    Runs whose journal lies on this computer, each with the artefacts it has captured.
    .DESCRIPTION
    Works everywhere.
    .EXAMPLE
    Get-CutoverRun | ForEach-Object { $_.runId }
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType([pscustomobject])]
    param()
    try {
        $runs = Get-DataFolder -Child 'runs'
        if (-not [System.IO.Directory]::Exists($runs)) { return }
        foreach ($folder in ([System.IO.Directory]::GetDirectories($runs) | Sort-Object)) {
            $journal = [System.IO.Path]::Combine($folder, 'journal.jsonl')
            $length = if ([System.IO.File]::Exists($journal)) { (New-Object -TypeName System.IO.FileInfo -ArgumentList $journal).Length } else { 0 }
            if ($length -eq 0) { continue }
            [pscustomobject] @{ runId = [System.IO.Path]::GetFileName($folder); journalBytes = [long] $length; artefacts = @(Get-StoredArtefact -Folder $folder) }
        }
    }
    catch { $PSCmdlet.ThrowTerminatingError((Resolve-ErrorRecord -ErrorRecord $_)) }
}
