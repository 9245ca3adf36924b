function Start-CutoverProcess {
    <#
    .SYNOPSIS
    Starts a program detached, e.g.
    .DESCRIPTION
    one that a window had stopped. It outlives the session and has no window of a user.
    .PARAMETER Path
    Full path of the program.
    .PARAMETER ArgumentList
    Its arguments, each as one text; no shell sees them.
    .PARAMETER WorkingDirectory
    Left out: the program's own folder.
    .EXAMPLE
    Start-CutoverProcess -Path 'C:\Tools\ReportBuilder.exe'
    #>
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'Medium')]
    [OutputType([pscustomobject])]
    param(
        [Parameter(Mandatory = $true)] [string] $Path,
        [string[]] $ArgumentList,
        [string] $WorkingDirectory
    )
    try {
        if (-not $PSCmdlet.ShouldProcess($Path, 'start the program')) { return }
        $full = Resolve-FullPath -Path $Path
        if (-not [System.IO.File]::Exists($full)) {
            throw (ConvertTo-ErrorRecord -Id 'FileNotFound' -Category ObjectNotFound -Target $full -Message "Could not find file '$full'.")
        }
        $folder = [System.IO.Path]::GetDirectoryName($full)
        if ($PSBoundParameters.ContainsKey('WorkingDirectory')) { $folder = Resolve-FullPath -Path $WorkingDirectory }
        if (-not [System.IO.Directory]::Exists($folder)) {
            throw (ConvertTo-ErrorRecord -Id 'DirectoryNotFound' -Category ObjectNotFound -Target $folder -Message "Could not find a part of the path '$folder'.")
        }
        $id = Invoke-DetachedProcess -Path $full -ArgumentList $ArgumentList -WorkingDirectory $folder
        $row = Get-ProcessRow | Where-Object -FilterScript { $_.Id -eq $id } | Select-Object -First 1
        $startMs = if ($null -eq $row) { ConvertTo-UnixTime -Date ([datetime]::UtcNow) } else { $row.StartMs }
        [pscustomobject] @{ id = [int] $id; startTime = ConvertFrom-UnixTime -Milliseconds $startMs }
    }
    catch { $PSCmdlet.ThrowTerminatingError((Resolve-ErrorRecord -ErrorRecord $_)) }
}
