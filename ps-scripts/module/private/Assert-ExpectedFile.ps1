function Assert-ExpectedFile {
    <#
    .SYNOPSIS
    Refuses to go on where a file is not what the caller saw; an empty text means that there must be none.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)] [string] $Path,
        [Parameter(Mandatory = $true)] [AllowEmptyString()] [string] $Hash
    )
    $sha256 = ''
    if ([System.IO.File]::Exists($Path)) { $sha256 = Get-Sha256 -Path $Path }
    if ($sha256 -ceq $Hash.ToLowerInvariant()) { return }
    $is = "has SHA-256 $sha256"
    if ($sha256 -eq '') { $is = 'does not exist' }
    $expected = $Hash
    if ($Hash -eq '') { $expected = 'no file' }
    throw (ConvertTo-ErrorRecord -Id 'FileChanged' -Category InvalidData -Target $Path -Message "'$Path' $is; expected was $expected.")
}
