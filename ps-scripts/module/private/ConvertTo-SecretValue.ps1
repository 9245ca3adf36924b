function ConvertTo-SecretValue {
    <#
    .SYNOPSIS
    A secret of a job as its command takes it: a SecureString, or a PSCredential where a user name stands beside it.
    #>
    [CmdletBinding()]
    [OutputType([System.Security.SecureString], [System.Management.Automation.PSCredential])]
    param(
        [Parameter(Mandatory = $true)] [object] $Value
    )
    $text = if ($Value -is [System.Collections.IDictionary]) { [string] $Value['password'] } else { [string] $Value }
    $secure = New-Object -TypeName System.Security.SecureString
    foreach ($character in $text.ToCharArray()) { $secure.AppendChar($character) }
    $secure.MakeReadOnly()
    if ($Value -isnot [System.Collections.IDictionary]) { return $secure }
    New-Object -TypeName System.Management.Automation.PSCredential -ArgumentList ([string] $Value['userName']), $secure
}
