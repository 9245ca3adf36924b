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
        # .NET's Aggressive, which Windows PowerShell does not know: the memory goes back to the system at once.
        $mode = [System.GCCollectionMode]::Forced
        if ([enum]::IsDefined([System.GCCollectionMode], 3)) { $mode = [System.GCCollectionMode]3 }
        [System.GC]::Collect(2, $mode, $true, $true)
        $Session.KeptBytes = [System.GC]::GetTotalMemory($false)
    }
}
