function Get-EnvironmentState {
    <#
    .SYNOPSIS
    The whole environment as one text, which is cheap to compare.
    #>
    $table = [System.Environment]::GetEnvironmentVariables()
    return [string]::Join("`0", $table.Keys) + "`0`0" + [string]::Join("`0", $table.Values)
}
