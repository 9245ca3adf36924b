function Resolve-SecretText {
    <#
    .SYNOPSIS
    Puts secrets where {{name}} stands; a name that is not given stays as it is.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)] [AllowEmptyString()] [string] $Text,
        [Parameter(Mandatory = $true)] [hashtable] $Secret
    )
    $whole = New-Object -TypeName System.Text.StringBuilder
    $from = 0
    foreach ($place in [regex]::Matches($Text, '\{\{([^{}]+)\}\}')) {
        [void] $whole.Append($Text, $from, $place.Index - $from)
        $name = $place.Groups[1].Value
        if ($Secret.ContainsKey($name) -and $name -cne '*credential') { [void] $whole.Append([string] $Secret[$name]) }
        else { [void] $whole.Append($place.Value) }
        $from = $place.Index + $place.Length
    }
    [void] $whole.Append($Text, $from, $Text.Length - $from)
    $whole.ToString()
}
