function Assert-FilePlace {
    <#
    .SYNOPSIS
    Refuses a place for a file that is a folder, or that lies below a file.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)] [string] $Path
    )
    if ([System.IO.Directory]::Exists($Path)) {
        throw (ConvertTo-ErrorRecord -Id 'PathIsFolder' -Category InvalidOperation -Target $Path -Message "'$Path' is a folder.")
    }
    Assert-FolderPlace -Path ([System.IO.Path]::GetDirectoryName($Path))
}
