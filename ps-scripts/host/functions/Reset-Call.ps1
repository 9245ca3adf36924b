function Reset-Call {
    <#
    .SYNOPSIS
    Takes back what a call left behind in the host and, where it may change the computer, in the runspace of the commands.
    #>
    param([hashtable] $Session, [int] $Flags, [string] $Module, $Command, [byte[]] $Payload)

    if ($Session.HasSecret) { [System.Array]::Clear($Payload, 0, $Payload.Length) }
    if ($Flags -band 4) { Set-Stream $Session $false }
    if ($Session.BlobCount -gt 0 -or $Session.Blobs.Count -gt 0) { Clear-Blob $Session }
    $Session.Truncated = $false
    $Session.Sent = 0
    $Session.SendFailure = $null
    $Session.BlobCount = 0
    $Session.HasSecret = $false
    if (-not ($Flags -band 1)) { return }
    Reset-Session $Session
    # A function of anybody else's module may have defined others over those that exist.
    if ($Command -is [string] -and $Module -ne 'Cutover') { Reset-Definition $Session }
}
