function Get-ExitCode {
    <#
    .SYNOPSIS
    The code of the exit that a command ended with, or of the program that PowerShell took for failed; null for any other failure.
    #>
    param($Failure)

    for ($exception = $Failure.Exception; $null -ne $exception; $exception = $exception.InnerException) {
        if ($exception -is [System.Management.Automation.ExitException]) {
            $code = $exception.Argument -as [int]
            if ($null -eq $code) { return 0 }
            return $code
        }
        # By its name: Windows PowerShell 5.1 does not know the type.
        if ($exception.GetType().Name -eq 'NativeCommandExitException') { return $exception.ExitCode }
    }
}
