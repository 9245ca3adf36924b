function Read-Setting {
    <#
    .SYNOPSIS
    Takes what the session is told once: where modules lie that are not found by their name.
    #>
    param([hashtable] $Session, [byte[]] $Payload)

    $reader = [System.IO.BinaryReader]::new([System.IO.MemoryStream]::new($Payload))
    for ($left = $reader.ReadInt32(); $left -gt 0; $left--) {
        # An assignment reads its right side first.
        $name = $reader.ReadString()
        $Session.Modules[$name] = $reader.ReadString()
    }
}
