function Get-RequestFileName {
    <#
    .SYNOPSIS
    The name of the file that keeps what came of a request id.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)] [string] $RequestId
    )
    (Get-Sha256 -Bytes ([System.Text.Encoding]::UTF8.GetBytes($RequestId))).Substring(0, 40) + '.record'
}
