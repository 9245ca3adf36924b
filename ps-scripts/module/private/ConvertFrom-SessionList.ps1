function ConvertFrom-SessionList {
    <#
    .SYNOPSIS
    Reads what quser.exe prints, in any language: who has a session name is active, who has none is disconnected.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [Parameter(Mandatory = $true)] [AllowEmptyCollection()] [AllowEmptyString()] [string[]] $Line
    )
    foreach ($one in ($Line | Select-Object -Skip 1)) {
        if ($one -notmatch '\A[ >](?<user>\S+)(\s+(?<session>[^\s\d]\S*))?\s+(?<id>\d+)\s+\S') { continue }
        $state = if ($Matches.ContainsKey('session')) { 'Active' } else { 'Disc' }
        [pscustomobject] @{ id = [int] $Matches['id']; userName = $Matches['user']; state = $state }
    }
}
