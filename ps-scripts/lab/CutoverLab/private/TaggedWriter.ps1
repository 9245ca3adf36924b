# Writes values as cutover's wire form: one key that is the type, one value that JSON holds without loss.
# A class, since its methods call each other twenty times faster than functions do.
class TaggedWriter {
    static [void] Write([Newtonsoft.Json.JsonTextWriter] $writer, [object] $value) {
        $plain = $value
        if ($value -is [psobject] -and $value -isnot [System.Management.Automation.PSCustomObject]) {
            $plain = $value.psobject.BaseObject
        }
        $writer.WriteStartObject()
        if ($null -eq $plain) {
            $writer.WritePropertyName('null')
            $writer.WriteValue($true)
        } elseif ($plain -is [string]) {
            $writer.WritePropertyName('string')
            $writer.WriteValue($plain)
        } elseif ($plain -is [securestring]) {
            $writer.WritePropertyName('secret')
            $writer.WriteValue([System.Net.NetworkCredential]::new('', $plain).Password)
        } elseif ($plain -is [byte[]]) {
            $writer.WritePropertyName('bytes')
            $writer.WriteValue([System.Convert]::ToBase64String($plain))
        } elseif ($plain -is [pscredential]) {
            [TaggedWriter]::WriteMap($writer, [ordered]@{ userName = $plain.UserName; password = $plain.Password })
        } elseif ($plain -is [System.Collections.IDictionary]) {
            [TaggedWriter]::WriteMap($writer, $plain)
        } elseif ($plain -is [System.Collections.IEnumerable] -and $plain -isnot [Newtonsoft.Json.Linq.JToken]) {
            $writer.WritePropertyName('list')
            $writer.WriteStartArray()
            foreach ($item in $plain) { [TaggedWriter]::Write($writer, $item) }
            $writer.WriteEndArray()
        } elseif ($plain -is [System.Management.Automation.PSCustomObject]) {
            $map = [ordered]@{}
            foreach ($property in $plain.psobject.Properties) { $map[$property.Name] = $property.Value }
            [TaggedWriter]::WriteMap($writer, $map)
        } else {
            [TaggedWriter]::WriteScalar($writer, $plain)
        }
        $writer.WriteEndObject()
    }

    # The entries as pairs, so that their order and any name survive.
    static [void] WriteMap([Newtonsoft.Json.JsonTextWriter] $writer, [System.Collections.IDictionary] $map) {
        $writer.WritePropertyName('map')
        $writer.WriteStartArray()
        foreach ($entry in $map.GetEnumerator()) {
            $writer.WriteStartArray()
            $writer.WriteValue([string] $entry.Key)
            [TaggedWriter]::Write($writer, $entry.Value)
            $writer.WriteEndArray()
        }
        $writer.WriteEndArray()
    }

    # One value that is neither list nor map. What the wire has no type for travels as its invariant text.
    static [void] WriteScalar([Newtonsoft.Json.JsonTextWriter] $writer, [object] $value) {
        $invariant = [cultureinfo]::InvariantCulture
        $name = if ($value -is [enum]) { 'Enum' } else { $value.GetType().Name }
        $type = 'string'
        $content = $null
        switch ($name) {
            'Boolean' { $type = 'bool'; $content = $value }
            'SwitchParameter' { $type = 'bool'; $content = $value.IsPresent }
            { $_ -in 'Int32', 'Int16', 'SByte', 'Byte', 'UInt16' } { $type = 'int32'; $content = [int] $value }
            { $_ -in 'Int64', 'UInt32' } { $type = 'int64'; $content = $value.ToString($invariant) }
            { $_ -in 'Double', 'Single' } { $type = 'double'; $content = [TaggedWriter]::DoubleText($value) }
            { $_ -in 'Decimal', 'UInt64' } { $type = 'decimal'; $content = $value.ToString($invariant) }
            'DateTime' { $type = 'date'; $content = [TaggedWriter]::UnixMs($value) }
            'TimeSpan' { $content = $value.ToString('c', $invariant) }
            'Uri' { $content = $value.OriginalString }
            'Enum' { $content = $value.ToString() }
            default { $content = [System.Management.Automation.LanguagePrimitives]::ConvertTo($value, [string], $invariant) }
        }
        $writer.WritePropertyName($type)
        $writer.WriteValue($content)
    }

    # As JavaScript reads it back.
    static [string] DoubleText([double] $value) {
        if ([double]::IsPositiveInfinity($value)) { return 'Infinity' }
        if ([double]::IsNegativeInfinity($value)) { return '-Infinity' }
        return $value.ToString('R', [cultureinfo]::InvariantCulture)
    }

    # A date of no zone is taken for UTC, as the typed commands do.
    static [string] UnixMs([datetime] $date) {
        $utc = $date
        if ($date.Kind -eq 'Local') { $utc = $date.ToUniversalTime() }
        return ([long] [math]::Floor(($utc.Ticks - 621355968000000000) / 10000)).ToString([cultureinfo]::InvariantCulture)
    }
}
