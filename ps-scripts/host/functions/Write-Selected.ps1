function Write-Selected {
    <#
    .SYNOPSIS
    Writes of an object the properties that were asked for, under the names that were asked for; null for one that it has not.
    #>
    param([hashtable] $Session, $Value, [string[]] $Names)

    if ($null -eq $Value -or $Session.Codes[$Value.psobject.BaseObject.GetType()] -lt 20 -and $null -ne $Session.Codes[$Value.psobject.BaseObject.GetType()]) {
        Write-Value $Session $Value 4 0
        return
    }
    $base = $Value.psobject.BaseObject
    $isMap = $base -is [System.Collections.IDictionary]
    $Session.Writer.Write([byte]13)
    $Session.Writer.Write([int]$Names.Length)
    foreach ($name in $Names) {
        Write-Text $Session $name
        $item = $null
        if ($isMap) { $item = $base[$name] }
        else {
            $property = $Value.psobject.Properties[$name]
            if ($null -ne $property) { try { $item = $property.Value } catch { $item = $null } }
        }
        if ($Session.Buffer.Length -gt 33554432) { Write-Truncated $Session $item } else { Write-Value $Session $item 4 0 }
    }
}
