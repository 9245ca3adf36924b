function Get-CutoverFile {
    <#
    .SYNOPSIS
    One file byte for byte, or only its hash.
    .DESCRIPTION
    Works everywhere.
    .PARAMETER Path
    Full path of the file.
    .PARAMETER NoContent
    Length and hash only.
    .EXAMPLE
    (Get-CutoverFile -Path 'C:\inetpub\app\Web.config').sha256
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType([pscustomobject])]
    param(
        [Parameter(Mandatory = $true)] [string] $Path,
        [switch] $NoContent
    )
    try {
        $full = Resolve-FullPath -Path $Path
        if (-not [System.IO.File]::Exists($full)) {
            return [pscustomobject] @{ exists = $false; length = [long] 0; sha256 = $null; lastWriteTime = $null; content = $null }
        }
        $written = [System.IO.File]::GetLastWriteTimeUtc($full)
        if ($NoContent) {
            $length = (New-Object -TypeName System.IO.FileInfo -ArgumentList $full).Length
            $sha256 = Get-Sha256 -Path $full
            return [pscustomobject] @{ exists = $true; length = [long] $length; sha256 = $sha256; lastWriteTime = $written; content = $null }
        }
        $bytes = [System.IO.File]::ReadAllBytes($full)
        [pscustomobject] @{ exists = $true; length = [long] $bytes.Length; sha256 = Get-Sha256 -Bytes $bytes; lastWriteTime = $written; content = $bytes }
    }
    catch { $PSCmdlet.ThrowTerminatingError((Resolve-ErrorRecord -ErrorRecord $_)) }
}
