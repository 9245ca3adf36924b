function Reset-Environment {
    <#
    .SYNOPSIS
    Makes the environment of the process what it was when the session began.
    #>
    param([hashtable] $Session)

    $wanted = $Session.EnvironmentTable
    foreach ($name in @([System.Environment]::GetEnvironmentVariables().Keys)) {
        if (-not $wanted.ContainsKey($name)) { [System.Environment]::SetEnvironmentVariable($name, $null) }
    }
    foreach ($name in $wanted.Keys) { [System.Environment]::SetEnvironmentVariable($name, $wanted[$name]) }
}
