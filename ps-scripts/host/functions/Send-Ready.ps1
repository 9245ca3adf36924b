function Send-Ready {
    <#
    .SYNOPSIS
    Says what this PowerShell is, in lines: edition, version, bitness, elevation, language mode, process, computer.
    .DESCRIPTION
    As one text, since nothing else has been used yet: each first use of a function or a type delays the first call.
    #>
    param([hashtable] $Session)

    $isElevated = $false
    if ($PSVersionTable.PSEdition -eq 'Core' -and -not $IsWindows) { $isElevated = [System.Environment]::UserName -ceq 'root' }
    else {
        $identity = [System.Security.Principal.WindowsIdentity]::GetCurrent()
        $isElevated = [System.Security.Principal.WindowsPrincipal]::new($identity).IsInRole([System.Security.Principal.WindowsBuiltInRole]::Administrator)
    }
    $lines = [object[]]@($PSVersionTable.PSEdition, $PSVersionTable.PSVersion, ([System.IntPtr]::Size * 8), $isElevated,
        $ExecutionContext.SessionState.LanguageMode, $PID, [System.Environment]::MachineName)
    $text = [System.Text.Encoding]::UTF8.GetBytes([string]::Join("`n", $lines))
    $frame = [byte[]]::new($text.Length + 9)
    [System.BitConverter]::GetBytes([int]$text.Length).CopyTo($frame, 0)
    $frame[4] = 20
    $text.CopyTo($frame, 9)
    $Session.Pipe.Write($frame, 0, $frame.Length)
}
