function Resolve-SecretText {
    <#
    .SYNOPSIS
    Puts secrets where {{name}} stands, written as the media type of the text demands it; a name that is not given stays as it is.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)] [AllowEmptyString()] [string] $Text,
        [Parameter(Mandatory = $true)] [hashtable] $Secret,
        [AllowEmptyString()] [string] $ContentType = ''
    )
    $whole = New-Object -TypeName System.Text.StringBuilder
    $from = 0
    foreach ($place in [regex]::Matches($Text, '\{\{([^{}]+)\}\}')) {
        [void] $whole.Append($Text, $from, $place.Index - $from)
        $name = $place.Groups[1].Value
        if ($Secret.ContainsKey($name) -and $name -cne '*credential') { [void] $whole.Append((ConvertTo-BodyText -Text ([string] $Secret[$name]) -ContentType $ContentType)) }
        else { [void] $whole.Append($place.Value) }
        $from = $place.Index + $place.Length
    }
    [void] $whole.Append($Text, $from, $Text.Length - $from)
    $whole.ToString()
}
