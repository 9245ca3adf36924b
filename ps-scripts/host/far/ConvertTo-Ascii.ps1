function ConvertTo-Ascii {
    <#
    .SYNOPSIS
    A text as a PowerShell expression of ASCII characters: its input is read in a code page that nobody knows.
    #>
    param([string] $Text)

    $parts = foreach ($character in $Text.ToCharArray()) {
        if ($character -eq "'") { "''" }
        elseif ($character -ge ' ' -and $character -le '~') { [string]$character }
        else { "'+[char]" + [int]$character + "+'" }
    }
    return "('" + [string]::Join('', @($parts)) + "')"
}
