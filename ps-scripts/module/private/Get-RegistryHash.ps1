function Get-RegistryHash {
    <#
    .SYNOPSIS
    SHA-256 over registry entries in canonical JSON (RFC 8785): names without their case, values as they are.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)] [AllowEmptyCollection()] [object[]] $Entry
    )
    $rows = foreach ($one in $Entry) {
        $value = switch ($one.valueKind) {
            'DWord' { [System.Convert]::ToString([int] $one.value, [System.Globalization.CultureInfo]::InvariantCulture) }
            'QWord' { '"' + [System.Convert]::ToString([long] $one.value, [System.Globalization.CultureInfo]::InvariantCulture) + '"' }
            'Binary' { '"' + [System.Convert]::ToBase64String([byte[]] $one.value) + '"' }
            'MultiString' { '[' + (@(foreach ($text in $one.value) { ConvertTo-JsonText -Text $text }) -join ',') + ']' }
            default { ConvertTo-JsonText -Text ([string] $one.value) }
        }
        $key = ConvertTo-JsonText -Text $one.key.ToLowerInvariant()
        $name = ConvertTo-JsonText -Text $one.name.ToLowerInvariant()
        '{"key":' + $key + ',"name":' + $name + ',"value":' + $value + ',"valueKind":"' + $one.valueKind + '"}'
    }
    Get-Sha256 -Bytes ([System.Text.Encoding]::UTF8.GetBytes('[' + (@($rows) -join ',') + ']'))
}
