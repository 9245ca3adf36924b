function Get-Sha256 {
    <#
    .SYNOPSIS
    SHA-256 of a file or of bytes, lower-case hex.
    #>
    [CmdletBinding(DefaultParameterSetName = 'Bytes')]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true, ParameterSetName = 'File')] [string] $Path,
        [Parameter(Mandatory = $true, ParameterSetName = 'Bytes')] [AllowEmptyCollection()] [byte[]] $Bytes
    )
    $algorithm = [System.Security.Cryptography.SHA256]::Create()
    try {
        if ($PSCmdlet.ParameterSetName -eq 'File') {
            $stream = [System.IO.FileStream]::new($Path, 'Open', 'Read', 'Read', 65536)
            try { $hash = $algorithm.ComputeHash($stream) } finally { $stream.Dispose() }
        }
        else { $hash = $algorithm.ComputeHash($Bytes) }
    }
    finally { $algorithm.Dispose() }
    [System.BitConverter]::ToString($hash).Replace('-', '').ToLowerInvariant()
}
