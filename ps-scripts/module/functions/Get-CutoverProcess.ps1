function Get-CutoverProcess {
    <#
    .SYNOPSIS
    Running processes, all or by name (no wildcards, no .exe).
    .DESCRIPTION
    On Linux a name is what follows the last slash of the command; serviceName is always empty there.
    .PARAMETER Name
    Names without wildcards and without .exe, in any case. Left out: all processes.
    .EXAMPLE
    Get-CutoverProcess -Name w3wp
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType([pscustomobject])]
    param(
        [string[]] $Name
    )
    try {
        $rows = @(Get-ProcessRow)
        $found = $rows | Sort-Object -Property Id
        if ($PSBoundParameters.ContainsKey('Name')) {
            # In the order of the names, each process once.
            $found = foreach ($one in $Name) { $rows | Where-Object -FilterScript { $_.Name -eq $one } | Sort-Object -Property Id }
            $found = @($found | Select-Object -Property * -Unique)
        }
        ConvertTo-ProcessOutput -Row @($found)
    }
    catch { $PSCmdlet.ThrowTerminatingError((Resolve-ErrorRecord -ErrorRecord $_)) }
}
