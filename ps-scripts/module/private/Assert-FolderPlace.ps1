function Assert-FolderPlace {
    <#
    .SYNOPSIS
    Refuses a place for a folder that is a file, or that lies below one.
    #>
    [CmdletBinding()]
    param(
        [AllowNull()] [AllowEmptyString()] [string] $Path
    )
    for ($one = $Path; -not [string]::IsNullOrEmpty($one); $one = [System.IO.Path]::GetDirectoryName($one)) {
        if ([System.IO.File]::Exists($one)) {
            throw (ConvertTo-ErrorRecord -Id 'PathIsFile' -Category InvalidOperation -Target $one -Message "'$one' is a file.")
        }
    }
}
