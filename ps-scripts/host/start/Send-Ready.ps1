function Send-Ready {
    <#
    .SYNOPSIS
    Says what this PowerShell is, in lines: edition, version, bitness, elevation, language mode, process, computer.
    .DESCRIPTION
    As one text, since nothing else has been used yet: each first use of a function or a type delays the first call.
    #>
    param($Session)

    $edition = 'Desktop'
    if ($IsCoreCLR) { $edition = 'Core' }
    if ($IsCoreCLR -and -not $IsWindows) { $isElevated = [System.Environment]::UserName -ceq 'root' }
    else {
        $identity = [System.Security.Principal.WindowsIdentity]::GetCurrent()
        $isElevated = [System.Security.Principal.WindowsPrincipal]::new($identity).IsInRole([System.Security.Principal.WindowsBuiltInRole]::Administrator)
    }
    $bits = 32
    if ([System.Environment]::Is64BitProcess) { $bits = 64 }
    $mode = $ExecutionContext.SessionState.LanguageMode
    $lines = "$edition`n$($PSVersionTable['PSVersion'])`n$bits`n$isElevated`n$mode`n$PID`n$([System.Environment]::MachineName)"
    $buffer = $Session['Buffer']
    $writer = $Session['Writer']
    # The length is filled in when the text has been written.
    $writer.Write([int]0)
    $writer.Write([byte]20)
    $writer.Write([int]0)
    $writer.Write([string]$lines)
    $end = $buffer.Position
    $buffer.Position = 0
    $writer.Write([int]($end - 9))
    $buffer.WriteTo($Session['Pipe'])
    $buffer.SetLength(0)
}
