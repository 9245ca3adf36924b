function Read-Value {
    <#
    .SYNOPSIS
    Reads one tagged value into $Session.Read. It gives nothing back, since a pipeline would unroll lists.
    #>
    param([hashtable] $Session, [System.IO.BinaryReader] $Reader, [int] $Tag)

    switch ($Tag) {
        7 { $Session.Read = $Reader.ReadString(); return }
        3 { $Session.Read = $Reader.ReadInt32(); return }
        0 { $Session.Read = $null; return }
        1 { $Session.Read = $false; return }
        2 { $Session.Read = $true; return }
        4 { $Session.Read = $Reader.ReadInt64(); return }
        5 { $Session.Read = $Reader.ReadDouble(); return }
        6 {
            $Session.Read = [decimal]::Parse($Reader.ReadString(), [System.Globalization.NumberStyles]::Number, [System.Globalization.CultureInfo]::InvariantCulture)
            return
        }
        8 {
            $bytes = $Reader.ReadBytes($Reader.ReadInt32())
            $chars = [char[]]::new($bytes.Length -shr 1)
            [System.Buffer]::BlockCopy($bytes, 0, $chars, 0, $bytes.Length)
            $Session.Read = [string]::new($chars)
            return
        }
        9 {
            $ticks = 621355968000000000 + $Reader.ReadInt64() * 10000
            $Session.Read = [System.DateTime]::new($ticks, [System.DateTimeKind]::Utc)
            return
        }
        10 { $Session.Read = $Reader.ReadBytes($Reader.ReadInt32()); return }
        11 {
            $index = $Reader.ReadInt32()
            $Session.Read = $Session.Blobs[$index]
            $Session.Blobs.Remove($index)
            return
        }
        12 {
            $count = $Reader.ReadInt32()
            $list = [object[]]::new($count)
            for ($i = 0; $i -lt $count; $i++) {
                Read-Value $Session $Reader $Reader.ReadByte()
                $list[$i] = $Session.Read
            }
            $Session.Read = $list
            return
        }
        13 { Read-Map $Session $Reader; return }
        14 { Read-Secret $Session $Reader; return }
        15 {
            Read-Value $Session $Reader $Reader.ReadByte()
            $userName = $Session.Read
            $null = $Reader.ReadByte()
            Read-Secret $Session $Reader
            $Session.Read = [System.Management.Automation.PSCredential]::new($userName, $Session.Read)
            return
        }
    }
    throw 'cutover: a value has an unknown tag'
}
