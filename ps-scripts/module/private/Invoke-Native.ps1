function Invoke-Native {
    <#
    .SYNOPSIS
    Runs a program of the system with closed input; its exit code alone tells whether it failed.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [Parameter(Mandatory = $true)] [string] $Path,
        [AllowEmptyCollection()] [string[]] $ArgumentList = @(),
        [int[]] $AllowedExitCode = @(0)
    )
    $start = Get-ProcessStart -Path $Path -ArgumentList $ArgumentList
    $start.RedirectStandardInput = $true
    $start.RedirectStandardOutput = $true
    $start.RedirectStandardError = $true
    $process = [System.Diagnostics.Process]::Start($start)
    try {
        $process.StandardInput.Close()
        $output = $process.StandardOutput.ReadToEndAsync()
        $errors = $process.StandardError.ReadToEndAsync()
        $process.WaitForExit()
        $text = $output.Result
        if ($AllowedExitCode -notcontains $process.ExitCode) {
            $said = ($text + ' ' + $errors.Result).Trim()
            $name = [System.IO.Path]::GetFileName($Path)
            throw (ConvertTo-ErrorRecord -Id 'NativeFailed' -Category FromStdErr -Target $name -Message "$name ended with exit code $($process.ExitCode): $said")
        }
        [pscustomobject] @{ ExitCode = $process.ExitCode; Output = $text }
    }
    finally { $process.Dispose() }
}
