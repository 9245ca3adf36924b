function New-CommandNotFound {
    <#
    .SYNOPSIS
    The error that PowerShell gives for a command that is not there.
    #>
    param([string] $Name)

    $message = "The term '$Name' is not recognized as a name of a cmdlet, function, script file, or executable program."
    $exception = New-Object System.Management.Automation.CommandNotFoundException($message)
    $category = [System.Management.Automation.ErrorCategory]::ObjectNotFound
    return New-Object System.Management.Automation.ErrorRecord($exception, 'CommandNotFoundException', $category, $Name)
}
