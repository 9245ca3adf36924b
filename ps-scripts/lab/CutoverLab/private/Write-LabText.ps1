# A property with a text, or with null.
function Write-LabText {
    [CmdletBinding()]
    param([Newtonsoft.Json.JsonTextWriter] $Writer, [string] $Name, $Text)

    $Writer.WritePropertyName($Name)
    if ($null -eq $Text) { $Writer.WriteNull() } else { $Writer.WriteValue([string] $Text) }
}
