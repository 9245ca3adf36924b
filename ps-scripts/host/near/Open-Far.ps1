function Open-Far {
    <#
    .SYNOPSIS
    Opens the session by New-PSSession, with the parameters that the Node side gave.
    #>
    param([hashtable] $Wanted)

    $parameters = @{}
    foreach ($name in $Wanted.Keys) { if ($name.StartsWith('-')) { $parameters[$name.Substring(1)] = $Wanted[$name] } }
    if ($Wanted.OpenTimeout) {
        $option = [System.Management.Automation.Remoting.PSSessionOption]::new()
        $option.OpenTimeout = [timespan]::FromMilliseconds($Wanted.OpenTimeout)
        $parameters.SessionOption = $option
    }
    return Microsoft.PowerShell.Core\New-PSSession @parameters -ErrorAction Stop
}
