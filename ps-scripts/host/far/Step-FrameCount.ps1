function Step-FrameCount {
    <#
    .SYNOPSIS
    Follows the frames of a stream, wherever its chunks end, and gives the types of those that begin in this chunk.
    #>
    param([hashtable] $Scan, [byte[]] $Bytes, [int] $Count)

    $at = 1
    $end = $Count + 1
    while ($at -lt $end) {
        if ($Scan.Skip -gt 0) {
            $step = [System.Math]::Min($Scan.Skip, $end - $at)
            $Scan.Skip -= $step
            $at += $step
            continue
        }
        $Scan.Header[$Scan.Have] = $Bytes[$at]
        $Scan.Have += 1
        $at += 1
        if ($Scan.Have -eq 9) {
            $Scan.Have = 0
            $Scan.Skip = [long][System.BitConverter]::ToUInt32($Scan.Header, 0)
            $Scan.Header[4]
        }
    }
}
