function Read-Exactly {
    <#
    .SYNOPSIS
    Reads that many bytes of a stream, or throws where it ends before.
    #>
    param([System.IO.Stream] $Stream, [int] $Count)

    $bytes = [byte[]]::new($Count)
    $at = 0
    while ($at -lt $Count) {
        $read = $Stream.Read($bytes, $at, $Count - $at)
        if ($read -eq 0) { throw 'cutover: the connection ended before it said what to connect to' }
        $at += $read
    }
    return , $bytes
}
