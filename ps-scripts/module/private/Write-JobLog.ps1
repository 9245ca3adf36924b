function Write-JobLog {
    <#
    .SYNOPSIS
    Adds to the log of a job, within its bound.
    #>
    [CmdletBinding(DefaultParameterSetName = 'Text')]
    param(
        [Parameter(Mandatory = $true)] [hashtable] $Log,
        [Parameter(Mandatory = $true, ParameterSetName = 'Text')] [AllowEmptyString()] [string] $Text,
        [Parameter(Mandatory = $true, ParameterSetName = 'Bytes')] [byte[]] $Bytes,
        [Parameter(Mandatory = $true, ParameterSetName = 'Bytes')] [int] $Count
    )
    if ($PSCmdlet.ParameterSetName -eq 'Text') {
        $Bytes = [System.Text.Encoding]::UTF8.GetBytes($Text)
        $Count = $Bytes.Length
    }
    if ($Log.Stream.Position + $Count -gt 524288) {
        $Log.Stream.Dispose()
        if ([System.IO.File]::Exists($Log.Older)) { [System.IO.File]::Delete($Log.Older) }
        [System.IO.File]::Move($Log.Path, $Log.Older)
        $Log.Stream = [System.IO.File]::Open($Log.Path, 'Create', 'Write', 'ReadWrite, Delete')
    }
    $Log.Stream.Write($Bytes, 0, $Count)
    $Log.Stream.Flush()
}
