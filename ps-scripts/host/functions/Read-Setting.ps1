function Read-Setting {
    <#
    .SYNOPSIS
    Takes what the session is told once: where modules lie that are not found by their name.
    #>
    param([hashtable] $Session, [byte[]] $Payload)

    $reader = New-Object System.IO.BinaryReader((New-Object System.IO.MemoryStream(, $Payload)))
    Read-Value $Session $reader
    foreach ($entry in $Session.Read.GetEnumerator()) { $Session.Modules[[string]$entry.Key] = [string]$entry.Value }
}
