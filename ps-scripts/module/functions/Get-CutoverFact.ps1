function Get-CutoverFact {
    <#
    .SYNOPSIS
    Facts of the computer: edition, bitness, elevation, boot time, clock, pending reboot with its source, free space, user sessions, proxy.
    .DESCRIPTION
    Works everywhere; user sessions and most sources of a pending reboot are known on Windows only.
    .EXAMPLE
    (Get-CutoverFact).pendingReboot
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType([pscustomobject])]
    param()
    try {
        $isCore = $PSVersionTable.PSEdition -eq 'Core'
        [pscustomobject] @{
            computerName      = [System.Environment]::MachineName
            osVersion         = [System.Environment]::OSVersion.Version.ToString()
            is64Bit           = [System.Environment]::Is64BitProcess
            isElevated        = Test-Elevated
            languageMode      = [string] $ExecutionContext.SessionState.LanguageMode
            powerShellVersion = $PSVersionTable.PSVersion.ToString() + $(if ($isCore) { '' } else { ' Desktop' })
            bootTime          = ConvertFrom-UnixTime -Milliseconds (Get-BootTime)
            now               = [datetime]::UtcNow
            pendingReboot     = @(Get-PendingReboot)
            drives            = @(Get-DriveSpace)
            sessions          = @(Get-UserSession)
            proxy             = Get-ProxyAddress
        }
    }
    catch { $PSCmdlet.ThrowTerminatingError((Resolve-ErrorRecord -ErrorRecord $_)) }
}
