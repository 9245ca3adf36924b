function Get-CutoverFileVersion {
    <#
    .SYNOPSIS
    Version resource of a file.
    .DESCRIPTION
    On Linux .NET reads the versions of managed assemblies only; other files have none there.
    .PARAMETER Path
    Full path of the file.
    .EXAMPLE
    (Get-CutoverFileVersion -Path 'C:\TimeTrackerNX\Admin\TimeTrackerNX.Admin.exe').productVersion
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType([pscustomobject])]
    param(
        [Parameter(Mandatory = $true)] [string] $Path
    )
    try {
        $full = Resolve-FullPath -Path $Path
        if (-not [System.IO.File]::Exists($full)) { return [pscustomobject] @{ exists = $false; fileVersion = $null; productVersion = $null } }
        $version = [System.Diagnostics.FileVersionInfo]::GetVersionInfo($full)
        $texts = foreach ($text in $version.FileVersion, $version.ProductVersion) { if ([string]::IsNullOrWhiteSpace($text)) { , $null } else { $text.Trim() } }
        [pscustomobject] @{ exists = $true; fileVersion = $texts[0]; productVersion = $texts[1] }
    }
    catch { $PSCmdlet.ThrowTerminatingError((Resolve-ErrorRecord -ErrorRecord $_)) }
}
