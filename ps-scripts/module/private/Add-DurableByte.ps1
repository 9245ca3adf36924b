function Add-DurableByte {
    <#
    .SYNOPSIS
    Adds bytes at the end of a file and returns when they are on the disk.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)] [string] $Path,
        [Parameter(Mandatory = $true)] [byte[]] $Bytes
    )
    $stream = [System.IO.File]::Open($Path, 'Append', 'Write', 'Read')
    try {
        $stream.Write($Bytes, 0, $Bytes.Length)
        $stream.Flush($true)
    }
    finally { $stream.Dispose() }
}
