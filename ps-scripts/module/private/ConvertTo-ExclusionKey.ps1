function ConvertTo-ExclusionKey {
    <#
    .SYNOPSIS
    An excluded path relative to the folder, as it is compared; refuses full paths, wildcards and "..": they would protect nothing.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)] [AllowEmptyString()] [string] $Text
    )
    $key = ($Text.Replace('/', '\') -replace '\A\.\\', '') -replace '\\+\z', ''
    $key = $key.ToLowerInvariant()
    if ($key -ne '' -and $key -cnotmatch '\A\\|[*?:]|(\A|\\)\.\.?(\\|\z)') { return $key }
    throw (ConvertTo-ErrorRecord -Id 'ExcludeInvalid' -Category InvalidArgument -Target $Text -Message "'$Text' is not a path relative to the folder.")
}
