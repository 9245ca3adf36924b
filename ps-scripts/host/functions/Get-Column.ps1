function Get-Column {
    <#
    .SYNOPSIS
    The names of an object's properties, in their order.
    #>
    param($Item)

    $names = [System.Collections.Generic.List[string]]::new()
    foreach ($property in $Item.psobject.Properties) { $names.Add($property.Name) }
    return , $names.ToArray()
}
