function Restore-CutoverRegistryKey {
    <#
    .SYNOPSIS
    Makes a key the same as the given entries.
    .DESCRIPTION
    Windows only. All entries are checked before the first is written; other values and sub-keys go.
    .PARAMETER Path
    As for Get-CutoverRegistryKey.
    .PARAMETER Entries
    Tables with key, name, valueKind and value, as Get-CutoverRegistryKey gives them.
    .EXAMPLE
    Restore-CutoverRegistryKey -Path 'HKLM:\SOFTWARE\TimeTrackerNX' -Entries $saved
    #>
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'Medium')]
    [OutputType([pscustomobject])]
    param(
        [Parameter(Mandatory = $true)] [string] $Path,
        [Parameter(Mandatory = $true)] [hashtable[]] $Entries
    )
    try {
        if (-not $PSCmdlet.ShouldProcess($Path, 'make the key the same as the entries')) { return }
        Assert-OnWindows -CommandName $MyInvocation.MyCommand.Name

        $place = Resolve-RegistryPath -Path $Path
        $wanted = @(foreach ($one in $Entries) { ConvertTo-RegistryEntry -Map $one })
        Write-RegistryEntry -Place $place -Entry $wanted
        [pscustomobject] @{ sha256 = Get-RegistryHash -Entry @(Get-RegistryEntry -Place $place) }
    }
    catch { $PSCmdlet.ThrowTerminatingError((Resolve-ErrorRecord -ErrorRecord $_)) }
}
