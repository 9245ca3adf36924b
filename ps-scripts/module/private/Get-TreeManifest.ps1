function Get-TreeManifest {
    <#
    .SYNOPSIS
    The manifest of a folder: every file with length and SHA-256, and one hash over the sorted lines "sha256 *path\n".
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [Parameter(Mandatory = $true)] [string] $Root,
        # From Get-TreeFile, where the list is known; a Sha256 property that is there already is believed.
        [AllowNull()] [AllowEmptyCollection()] [object[]] $File
    )
    $total = [long] 0
    $files = New-Object -TypeName 'System.Collections.Generic.List[object]'
    $lines = New-Object -TypeName 'System.Collections.Generic.List[string]'
    foreach ($one in @($File)) {
        if ($null -eq $one) { continue }
        $sha256 = Get-Sha256 -Path $one.Path
        $total += $one.Length
        $files.Add([pscustomobject] @{ path = $one.Relative; length = $one.Length; sha256 = $sha256 })
        $lines.Add($sha256 + ' *' + $one.Relative + "`n")
    }
    $lines.Sort([System.StringComparer]::Ordinal)
    $text = [System.Text.Encoding]::UTF8.GetBytes([string]::Concat($lines.ToArray()))
    [pscustomobject] @{
        root       = $Root
        files      = $files.ToArray()
        totalBytes = $total
        sha256     = Get-Sha256 -Bytes $text
    }
}
