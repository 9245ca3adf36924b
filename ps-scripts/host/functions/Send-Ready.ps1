function Send-Ready {
    <#
    .SYNOPSIS
    Says what this PowerShell is: edition, version, bitness, elevation, language mode, process.
    #>
    param([hashtable] $Session)

    $isElevated = $false
    if ($PSVersionTable.PSEdition -eq 'Core' -and -not $IsWindows) { $isElevated = [System.Environment]::UserName -ceq 'root' }
    else {
        $identity = [System.Security.Principal.WindowsIdentity]::GetCurrent()
        $isElevated = (New-Object System.Security.Principal.WindowsPrincipal($identity)).IsInRole([System.Security.Principal.WindowsBuiltInRole]::Administrator)
    }
    $facts = New-Object System.Collections.Specialized.OrderedDictionary
    $facts.Add('edition', [string]$PSVersionTable.PSEdition)
    $facts.Add('version', [string]$PSVersionTable.PSVersion)
    $facts.Add('bitness', [int]([System.IntPtr]::Size * 8))
    $facts.Add('elevated', $isElevated)
    $facts.Add('languageMode', [string]$ExecutionContext.SessionState.LanguageMode)
    $facts.Add('processId', [int]$PID)
    $facts.Add('computer', [System.Environment]::MachineName)
    Open-Frame $Session 20
    Write-Map $Session $facts 1 0
    Close-Frame $Session
    Send-Buffer $Session
}
