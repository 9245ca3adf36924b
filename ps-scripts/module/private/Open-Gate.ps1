function Open-Gate {
    <#
    .SYNOPSIS
    Opens a file as a gate between processes: many may hold it together, or one alone. Dispose what it gives; a process that dies lets go.
    #>
    [CmdletBinding()]
    [OutputType([System.IO.FileStream])]
    param(
        # Name of the gate in the data folder.
        [Parameter(Mandatory = $true)] [string] $Name,
        [switch] $Alone,
        [int] $TimeoutMs = 15000
    )
    $path = [System.IO.Path]::Combine((Get-DataFolder -Create), $Name)
    $watch = [System.Diagnostics.Stopwatch]::StartNew()
    while ($true) {
        try {
            if ($Alone) { return [System.IO.File]::Open($path, 'OpenOrCreate', 'ReadWrite', 'None') }
            return [System.IO.File]::Open($path, 'OpenOrCreate', 'Read', 'Read')
        }
        catch [System.UnauthorizedAccessException] { throw }
        catch [System.IO.DirectoryNotFoundException] { throw }
        catch [System.IO.IOException] {
            if ($watch.ElapsedMilliseconds -ge $TimeoutMs) {
                $message = "Another command holds '$path' for more than $TimeoutMs ms."
                throw (ConvertTo-ErrorRecord -Id 'LockBusy' -Category ResourceBusy -Target $path -Message $message)
            }
        }
        Start-Sleep -Milliseconds 20
    }
}
