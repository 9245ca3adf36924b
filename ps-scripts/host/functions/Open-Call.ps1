function Open-Call {
    <#
    .SYNOPSIS
    Reads what a call has beyond its command, says that it was accepted, and gives back the fence that it came with.
    #>
    param([hashtable] $Session, [System.IO.BinaryReader] $Reader, [int] $Cancels, [int] $Flags)

    # Of calls that are over.
    while ($Cancels -gt $Session.Cancels) { Read-Cancel $Session }
    $fence = $null
    if ($Flags -band 2) { $fence = @{ RunId = $Reader.ReadString(); Epoch = $Reader.ReadInt32() } }
    if ($Flags -band 1) { Send-Accepted $Session }
    if ($Flags -band 4) { Set-Stream $Session $true }
    return $fence
}
