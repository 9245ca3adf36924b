function Get-ProcessRow {
    <#
    .SYNOPSIS
    Every process as the system itself lists it: id, parent, session, name, processor time, memory, start and its mark.
    .DESCRIPTION
    The mark tells one process from a later one with the same id, in any session: boot and start tick elsewhere, file time of
    the start on Windows. Processes that have ended and wait for their parent are left out.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param()
    if (Test-OnWindows) { Get-WindowsProcessRow } else { Get-ProcProcessRow }
}
