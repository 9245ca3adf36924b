function Open-JobLog {
    <#
    .SYNOPSIS
    Opens the log of a job. It keeps the last megabyte at most, in two files of which the older one goes.
    #>
    [CmdletBinding()]
    [OutputType([hashtable])]
    param(
        [Parameter(Mandatory = $true)] [string] $Folder
    )
    @{
        Path    = [System.IO.Path]::Combine($Folder, 'log.txt')
        Older   = [System.IO.Path]::Combine($Folder, 'log.1.txt')
        Stream  = [System.IO.File]::Open([System.IO.Path]::Combine($Folder, 'log.txt'), 'Append', 'Write', 'ReadWrite, Delete')
        Readers = @()
    }
}
