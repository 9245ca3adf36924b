function Clear-Blob {
    <#
    .SYNOPSIS
    Lets go of the long texts and the bytes of a call, and gives their memory back where they were large.
    .DESCRIPTION
    The runtime itself would collect them only after several such calls, each of which takes hundreds of megabytes.
    #>
    param([hashtable] $Session)

    $Session.Blobs.Clear()
    $Session.Read = $null
    $Session.Shell.Commands.Clear()
    # The runspace holds on to the last command and what it was given: from here on that is another one.
    try { $null = $Session.Shell.AddCommand('Microsoft.PowerShell.Core\Out-Null').Invoke() } catch { $null = $_ }
    $Session.Shell.Commands.Clear()
    if ([System.GC]::GetTotalMemory($false) -gt $Session.KeptBytes + 33554432) {
        # Not .NET's Aggressive: the next such call would take longer to get the memory again than it takes to be made.
        [System.GC]::Collect(2, [System.GCCollectionMode]::Forced, $true, $true)
        $Session.KeptBytes = [System.GC]::GetTotalMemory($false)
    }
}
