function Reset-Environment {
    <#
    .SYNOPSIS
    Makes the environment of the process what it was when the session began.
    #>
    param([hashtable] $Session)

    $wanted = $Session.EnvironmentTable
    foreach ($name in @([System.Environment]::GetEnvironmentVariables().get_Keys())) {
        if (-not $wanted.ContainsKey($name)) { [System.Environment]::SetEnvironmentVariable($name, [System.Management.Automation.Language.NullString]::Value) }
    }
    foreach ($name in $wanted.get_Keys()) { [System.Environment]::SetEnvironmentVariable($name, $wanted[$name]) }
}
