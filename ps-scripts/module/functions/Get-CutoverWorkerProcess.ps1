function Get-CutoverWorkerProcess {
    <#
    .SYNOPSIS
    Worker processes (w3wp) of an application pool.
    .DESCRIPTION
    Windows only. The pool stands in the command line of w3wp.exe, so no IIS module is needed.
    .PARAMETER AppPool
    Name of the application pool.
    .EXAMPLE
    Get-CutoverWorkerProcess -AppPool 'TimeTracker NX'
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType([pscustomobject])]
    param(
        [Parameter(Mandatory = $true)] [string] $AppPool
    )
    try {
        Assert-OnWindows -CommandName $MyInvocation.MyCommand.Name

        foreach ($one in (Get-WindowsProcessRow | Where-Object -FilterScript { $_.Name -eq 'w3wp' } | Sort-Object -Property Id)) {
            # w3wp.exe -ap "NAME" -v "v4.0" ...
            if ([string] $one.CommandLine -notmatch '\s-ap\s+"(?<pool>[^"]*)"') { continue }
            if ($Matches['pool'] -ne $AppPool) { continue }
            [pscustomobject] @{ processId = $one.Id; appPool = $Matches['pool']; startTime = ConvertFrom-UnixTime -Milliseconds $one.StartMs }
        }
    }
    catch { $PSCmdlet.ThrowTerminatingError((Resolve-ErrorRecord -ErrorRecord $_)) }
}
