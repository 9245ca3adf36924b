function Connect-Stream {
    <#
    .SYNOPSIS
    Gives the host's collections to the object that runs commands.
    #>
    param([hashtable] $Session)

    $streams = $Session.Shell.Streams
    foreach ($name in $Session.Streams.Keys) { $streams.$name = $Session.Streams[$name] }
}
