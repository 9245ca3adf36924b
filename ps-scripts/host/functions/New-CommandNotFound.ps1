function New-CommandNotFound {
    <#
    .SYNOPSIS
    The error that PowerShell gives for a command that is not there.
    #>
    param([string] $Name)

    $message = "The term '$Name' is not recognized as a name of a cmdlet, function, script file, or executable program."
    $exception = [System.Management.Automation.CommandNotFoundException]::new($message)
    $category = [System.Management.Automation.ErrorCategory]::ObjectNotFound
    return [System.Management.Automation.ErrorRecord]::new($exception, 'CommandNotFoundException', $category, $Name)
}
