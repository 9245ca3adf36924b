function Test-FileName {
    <#
    .SYNOPSIS
    Whether a text can be the name of a file or folder on Windows; the same rule holds on every system.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [Parameter(Mandatory = $true)] [AllowEmptyString()] [string] $Name
    )
    if ($Name.Length -gt 255) { return $false }
    if ($Name -cmatch '[<>"|?*:\u0000-\u001f]' -or $Name -cmatch '[. ]\z') { return $false }
    $Name -cnotmatch '\A(?i:con|prn|aux|nul|com[0-9]|lpt[0-9])(\.|\z)'
}
