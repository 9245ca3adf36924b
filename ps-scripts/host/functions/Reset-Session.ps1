function Reset-Session {
    <#
    .SYNOPSIS
    Takes back what a command left behind: location, environment, culture, preferences, default parameters, errors.
    #>
    param([hashtable] $Session)

    $Session.Blobs.Clear()
    $thread = [System.Threading.Thread]::CurrentThread
    $thread.CurrentCulture = $Session.Culture
    $thread.CurrentUICulture = $Session.UICulture
    if ($Session.Path.CurrentLocation.Path -cne $Session.Home) { $null = $Session.Path.SetLocation($Session.Home) }
    if ((Get-EnvironmentState) -cne $Session.Environment) { Reset-Environment $Session }
    $variables = $Session.Variables
    foreach ($name in $Session.Preferences.Keys) {
        if ($variables.GetValue($name) -ne $Session.Preferences[$name]) { $variables.Set($name, $Session.Preferences[$name]) }
    }
    $defaults = $variables.GetValue('PSDefaultParameterValues')
    if ($null -eq $defaults -or $defaults.Count -gt 0) {
        $variables.Set('PSDefaultParameterValues', (New-Object System.Management.Automation.DefaultParameterDictionary))
    }
    $errors = $variables.GetValue('Error')
    if ($null -ne $errors) { $errors.Clear() }
    $variables.Set('LASTEXITCODE', $null)
}
