function Get-EnvironmentState {
    <#
    .SYNOPSIS
    The whole environment as one text, which is cheap to compare.
    #>
    $table = [System.Environment]::GetEnvironmentVariables()
    $parts = [object[]]::new($table.Count * 2)
    $table.Keys.CopyTo($parts, 0)
    $table.Values.CopyTo($parts, $table.Count)
    return [string]::Join("`0", $parts)
}
