function Copy-FileDurably {
    <#
    .SYNOPSIS
    Copies one file unless the very same bytes are there; it is on the disk before it is in its place.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)] [string] $Source,
        [Parameter(Mandatory = $true)] [string] $Destination
    )
    if ([System.IO.File]::Exists($Destination)) {
        $sameLength = (New-Object -TypeName System.IO.FileInfo -ArgumentList $Source).Length -eq (New-Object -TypeName System.IO.FileInfo -ArgumentList $Destination).Length
        if ($sameLength -and (Get-Sha256 -Path $Source) -ceq (Get-Sha256 -Path $Destination)) { return }
    }
    elseif ([System.IO.Directory]::Exists($Destination)) {
        throw (ConvertTo-ErrorRecord -Id 'PathIsFolder' -Category InvalidOperation -Target $Destination -Message "'$Destination' is a folder.")
    }
    [void] [System.IO.Directory]::CreateDirectory([System.IO.Path]::GetDirectoryName($Destination))
    $part = $Destination + '.cutover-part'
    try {
        $reader = [System.IO.FileStream]::new($Source, 'Open', 'Read', 'Read', 65536)
        try {
            $writer = [System.IO.FileStream]::new($part, 'Create', 'Write', 'None', 65536)
            try {
                $reader.CopyTo($writer, 1048576)
                $writer.Flush($true)
            }
            finally { $writer.Dispose() }
        }
        finally { $reader.Dispose() }
        Move-WholeFile -Source $part -Destination $Destination
    }
    catch {
        if ([System.IO.File]::Exists($part)) { [System.IO.File]::Delete($part) }
        throw
    }
}
