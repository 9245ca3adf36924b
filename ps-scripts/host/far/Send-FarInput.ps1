function Send-FarInput {
    <#
    .SYNOPSIS
    Hands on to the host what the Node side has sent on one of the two connections.
    #>
    param([hashtable] $Relay, [byte[]] $Chunk)

    $number = $Chunk[0]
    $count = $Chunk.Length - 1
    # 4: a call.
    if ($number -eq $Relay.Main) { foreach ($type in Step-FrameCount $Relay.In $Chunk $count) { if ($type -eq 4) { $Relay.Calls += 1 } } }
    try { $Relay.Pipes[$number].Write($Chunk, 1, $count) } catch { $null = $_ }
}
