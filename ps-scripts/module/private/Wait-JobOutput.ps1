function Wait-JobOutput {
    <#
    .SYNOPSIS
    Goes on taking the output of what an installer left running, until nothing is left that could write.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)] [hashtable] $Log
    )
    while ($Log.Readers.Count -gt 0) { [void] (Read-JobOutput -Log $Log -WaitMs 1000) }
}
