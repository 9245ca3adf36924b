function Reset-Session {
    <#
    .SYNOPSIS
    Takes back what a command left behind: location, environment, culture, preferences, default parameters, errors.
    #>
    param([hashtable] $Session)

    $buffer = $Session.Buffer
    if ($buffer.Capacity -gt 4194304) { $buffer.Capacity = 65536 }
    $thread = [System.Threading.Thread]::CurrentThread
    $thread.CurrentCulture = $Session.Culture
    $thread.CurrentUICulture = $Session.UICulture
    $path = $Session.Path
    if ($path.CurrentLocation.Path -cne $Session.Home) { $null = $path.SetLocation($Session.Home) }
    if ((Get-EnvironmentState) -cne $Session.Environment) { Reset-Environment $Session }
    $variables = $Session.Variables
    $preferences = $Session.Preferences
    foreach ($name in $preferences.Keys) {
        if ($variables.GetValue($name) -ne $preferences[$name]) { Reset-Variable $Session $name $preferences[$name] }
    }
    $defaults = $variables.GetValue('PSDefaultParameterValues')
    if ($defaults -isnot [System.Management.Automation.DefaultParameterDictionary] -or $defaults.get_Count() -gt 0) {
        Reset-Variable $Session 'PSDefaultParameterValues' ([System.Management.Automation.DefaultParameterDictionary]::new())
    }
    $errors = $variables.GetValue('Error')
    if ($errors.Count -gt 0) { $errors.Clear() }
}
