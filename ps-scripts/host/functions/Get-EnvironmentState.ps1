function Get-EnvironmentState {
    <#
    .SYNOPSIS
    The whole environment as one text, which is cheap to compare.
    #>
    # By their methods: a variable that is called Count or Keys would be found before the property.
    $table = [System.Environment]::GetEnvironmentVariables()
    $parts = [object[]]::new($table.get_Count() * 2)
    $table.get_Keys().CopyTo($parts, 0)
    $table.get_Values().CopyTo($parts, $table.get_Count())
    return [string]::Join("`0", $parts)
}
