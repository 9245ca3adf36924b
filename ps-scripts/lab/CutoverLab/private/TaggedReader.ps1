# Reads values from cutover's wire form. Maps become objects; the outermost one carries the type's name.
class TaggedReader {
    # The reader stands at the start of a tagged value and afterwards at its end.
    static [object] Read([Newtonsoft.Json.JsonReader] $reader, [string] $typeName) {
        $null = $reader.Read()
        $type = $reader.Value
        $null = $reader.Read()
        $value = $null
        switch ($type) {
            'null' { break }
            'string' { $value = [string] $reader.Value; break }
            'bool' { $value = [bool] $reader.Value; break }
            'int32' { $value = [int] $reader.Value; break }
            'int64' { $value = [long]::Parse($reader.Value, [cultureinfo]::InvariantCulture); break }
            'double' { $value = [double]::Parse($reader.Value, [cultureinfo]::InvariantCulture); break }
            'decimal' { $value = [decimal]::Parse($reader.Value, [cultureinfo]::InvariantCulture); break }
            'date' { $value = [datetime]::UnixEpoch.AddMilliseconds([long]::Parse($reader.Value)); break }
            'bytes' { $value = [System.Convert]::FromBase64String($reader.Value); break }
            'secret' { $value = [TaggedReader]::Secret($reader.Value); break }
            'list' { $value = [TaggedReader]::ReadList($reader); break }
            'map' { $value = [TaggedReader]::ReadMap($reader, $typeName); break }
        }
        $null = $reader.Read()
        return $value
    }

    static [object[]] ReadList([Newtonsoft.Json.JsonReader] $reader) {
        $items = [System.Collections.Generic.List[object]]::new()
        while ($reader.Read() -and $reader.TokenType -ne 'EndArray') { $items.Add([TaggedReader]::Read($reader, '')) }
        return $items.ToArray()
    }

    static [object] ReadMap([Newtonsoft.Json.JsonReader] $reader, [string] $typeName) {
        $object = [pscustomobject]@{}
        while ($reader.Read() -and $reader.TokenType -ne 'EndArray') {
            $name = $reader.ReadAsString()
            $null = $reader.Read()
            $object.psobject.Properties.Add([psnoteproperty]::new($name, [TaggedReader]::Read($reader, '')))
            $null = $reader.Read()
        }
        if ($typeName -ne '') { $object.psobject.TypeNames.Insert(0, $typeName) }
        return $object
    }

    static [securestring] Secret([string] $text) {
        $secret = [securestring]::new()
        foreach ($character in $text.ToCharArray()) { $secret.AppendChar($character) }
        $secret.MakeReadOnly()
        return $secret
    }
}
