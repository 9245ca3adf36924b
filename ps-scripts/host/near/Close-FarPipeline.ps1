function Close-FarPipeline {
    <#
    .SYNOPSIS
    Ends the input of the far half and waits until it has ended; the far host stays.
    #>
    param([hashtable] $Relay)

    $Relay.Input.Complete()
    $null = $Relay.Shell.EndInvoke($Relay.Running)
    $Relay.Shell.Dispose()
}
