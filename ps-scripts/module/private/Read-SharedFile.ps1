function Read-SharedFile {
    <#
    .SYNOPSIS
    The bytes of a file from an offset, without standing in the way of whoever writes, renames or removes it.
    #>
    [CmdletBinding()]
    [OutputType([byte[]], [array])]
    param(
        [Parameter(Mandatory = $true)] [string] $Path,
        [long] $Offset = 0
    )
    $stream = [System.IO.File]::Open($Path, 'Open', 'Read', 'ReadWrite, Delete')
    try {
        $length = $stream.Length
        $start = [System.Math]::Min([System.Math]::Max([long] 0, $Offset), $length)
        [void] $stream.Seek($start, 'Begin')
        $bytes = New-Object -TypeName byte[] -ArgumentList ($length - $start)
        $have = 0
        while ($have -lt $bytes.Length) {
            $read = $stream.Read($bytes, $have, $bytes.Length - $have)
            if ($read -eq 0) { break }
            $have += $read
        }
        if ($have -lt $bytes.Length) { [System.Array]::Resize([ref] $bytes, $have) }
        , $bytes
    }
    finally { $stream.Dispose() }
}
