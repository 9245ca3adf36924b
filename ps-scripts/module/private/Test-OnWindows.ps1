function Test-OnWindows {
    <#
    .SYNOPSIS
    Whether this is Windows; $IsWindows does not exist in Windows PowerShell 5.1.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param()
    [System.IO.Path]::DirectorySeparatorChar -eq '\'
}
