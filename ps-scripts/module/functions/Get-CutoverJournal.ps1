function Get-CutoverJournal {
    <#
    .SYNOPSIS
    The journal's bytes from an offset.
    .DESCRIPTION
    Works everywhere.
    .PARAMETER RunId
    The run.
    .PARAMETER Offset
    First byte; 0 where left out.
    .EXAMPLE
    [System.Text.Encoding]::UTF8.GetString((Get-CutoverJournal -RunId 'run-1').content)
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType([pscustomobject])]
    param(
        [Parameter(Mandatory = $true)] [string] $RunId,
        [long] $Offset
    )
    try {
        Assert-RunName -Parameter RunId -Text $RunId
        $journal = [System.IO.Path]::Combine((Get-RunFolder -RunId $RunId), 'journal.jsonl')
        $length = if ([System.IO.File]::Exists($journal)) { (New-Object -TypeName System.IO.FileInfo -ArgumentList $journal).Length } else { [long] 0 }
        if ($length -eq 0) { return [pscustomobject] @{ exists = $false; length = [long] 0; content = New-Object -TypeName byte[] -ArgumentList 0 } }
        $content = Read-SharedFile -Path $journal -Offset $(if ($PSBoundParameters.ContainsKey('Offset')) { $Offset } else { 0 })
        [pscustomobject] @{ exists = $true; length = [long] $length; content = [byte[]] $content }
    }
    catch { $PSCmdlet.ThrowTerminatingError((Resolve-ErrorRecord -ErrorRecord $_)) }
}
