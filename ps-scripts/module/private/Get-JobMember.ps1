function Get-JobMember {
    <#
    .SYNOPSIS
    What a job's program has started and what still runs: the job's session elsewhere, its descendants on Windows.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [Parameter(Mandatory = $true)] [hashtable] $Process,
        [AllowNull()] [hashtable] $Child,
        [Parameter(Mandatory = $true)] [AllowEmptyCollection()] [object[]] $Row
    )
    $own = @([int] $Process['id'])
    if ($null -ne $Child) { $own += [int] $Child['id'] }
    if (Test-OnWindows) {
        if ($null -eq $Child) { return }
        Get-ProcessDescendant -Id ([int] $Child['id']) -StartMs ([long] $Child['startMs']) -Row $Row
        return
    }
    $started = [long] $Process['startMs'] - 2000
    $Row | Where-Object -FilterScript { $_.SessionId -eq [int] $Process['id'] -and $own -notcontains $_.Id -and $_.StartMs -ge $started }
}
