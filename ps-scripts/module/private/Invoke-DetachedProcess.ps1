function Invoke-DetachedProcess {
    <#
    .SYNOPSIS
    Starts a program that belongs to no session, with closed input and its output thrown away; gives its process id.
    #>
    [CmdletBinding()]
    [OutputType([int])]
    param(
        [Parameter(Mandatory = $true)] [string] $Path,
        [AllowNull()] [AllowEmptyCollection()] [AllowEmptyString()] [string[]] $ArgumentList = @(),
        [Parameter(Mandatory = $true)] [string] $WorkingDirectory
    )
    if (Test-OnWindows) {
        # Made by the WMI provider: WinRM ends what its session has started itself.
        $line = ConvertTo-CommandLine -ArgumentList (@($Path) + @($ArgumentList))
        $made = Invoke-CimMethod -ClassName Win32_Process -MethodName Create -Arguments @{ CommandLine = $line; CurrentDirectory = $WorkingDirectory } -Verbose:$false
        if ($made.ReturnValue -ne 0) {
            throw (ConvertTo-ErrorRecord -Id 'ProcessNotStarted' -Category OpenError -Target $Path -Message "'$Path' could not be started: Win32_Process.Create gave $($made.ReturnValue).")
        }
        return [int] $made.ProcessId
    }
    # A fixed text; the program and its arguments stand in its arguments. The shell writes the id and ends.
    $detach = 'cd "$1" || exit 1; shift; if command -v setsid >/dev/null 2>&1; then setsid "$@" </dev/null >/dev/null 2>&1 & else set -m; nohup "$@" </dev/null >/dev/null 2>&1 & fi; echo $!'
    $answer = Invoke-Native -Path '/bin/sh' -ArgumentList (@('-c', $detach, 'sh', $WorkingDirectory, $Path) + @($ArgumentList | Where-Object -FilterScript { $null -ne $_ }))
    [int] $answer.Output.Trim()
}
