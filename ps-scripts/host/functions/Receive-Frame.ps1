function Receive-Frame {
    <#
    .SYNOPSIS
    Reads frames and serves them, one after the other, until the connection ends.
    #>
    param([hashtable] $Session)

    $source = New-Object System.IO.BinaryReader($Session.Reader)
    while ($true) {
        $header = $source.ReadBytes(9)
        if ($header.Length -lt 9) { return }
        $length = [System.BitConverter]::ToUInt32($header, 0)
        if ($length -gt 67108864) { return }
        $payload = $source.ReadBytes([int]$length)
        if ($payload.Length -lt $length) { return }
        $Session.Id = [System.BitConverter]::ToInt32($header, 5)
        $type = $header[4]
        if ($type -eq 4) { Invoke-Call $Session $payload }
        elseif ($type -eq 3) { Receive-Blob $Session $payload }
        elseif ($type -eq 2) { Read-Setting $Session $payload }
        else { return }
    }
}
