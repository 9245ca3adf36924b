<#
.SYNOPSIS
Ends the connection to the lab; the lab goes on.
.EXAMPLE
Disconnect-CutoverLab
#>
function Disconnect-CutoverLab {
    [CmdletBinding()]
    param()

    if ($null -ne $script:Connection) {
        $script:Connection.Stream.Dispose()
        $script:Connection = $null
    }
}
