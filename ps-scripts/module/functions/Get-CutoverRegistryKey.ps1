function Get-CutoverRegistryKey {
    <#
    .SYNOPSIS
    A registry key with its values and sub-keys.
    .DESCRIPTION
    Windows only; the 64-bit view. A key without values anywhere below it counts as none.
    .PARAMETER Path
    HKLM:\SOFTWARE\..., HKEY_LOCAL_MACHINE\... or Registry::HKEY_LOCAL_MACHINE\...
    .EXAMPLE
    (Get-CutoverRegistryKey -Path 'HKLM:\SOFTWARE\TimeTrackerNX').entries
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType([pscustomobject])]
    param(
        [Parameter(Mandatory = $true)] [string] $Path
    )
    try {
        Assert-OnWindows -CommandName $MyInvocation.MyCommand.Name

        $place = Resolve-RegistryPath -Path $Path
        $entries = @(Get-RegistryEntry -Place $place)
        [pscustomobject] @{ exists = $entries.Count -gt 0; entries = $entries; sha256 = Get-RegistryHash -Entry $entries }
    }
    catch { $PSCmdlet.ThrowTerminatingError((Resolve-ErrorRecord -ErrorRecord $_)) }
}
