function Write-WholeFile {
    <#
    .SYNOPSIS
    Replaces a file as a whole or not at all: written beside it, flushed to the disk, then put in its place.
    .DESCRIPTION
    On Windows the file keeps its access list and attributes (File.Replace).
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)] [string] $Path,
        [Parameter(Mandatory = $true)] [AllowEmptyCollection()] [byte[]] $Bytes
    )
    [void] [System.IO.Directory]::CreateDirectory([System.IO.Path]::GetDirectoryName($Path))
    $part = $Path + '.cutover-part'
    try {
        $stream = [System.IO.FileStream]::new($part, 'Create', 'Write', 'None')
        try {
            $stream.Write($Bytes, 0, $Bytes.Length)
            $stream.Flush($true)
        }
        finally { $stream.Dispose() }
        Move-WholeFile -Source $part -Destination $Path
    }
    catch {
        if ([System.IO.File]::Exists($part)) { [System.IO.File]::Delete($part) }
        throw
    }
}
