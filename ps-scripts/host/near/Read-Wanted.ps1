function Read-Wanted {
    <#
    .SYNOPSIS
    Reads what the Node side wants: the parameters of New-PSSession and what is needed on the far side, as a table.
    .DESCRIPTION
    A name, a letter for its kind and the value: t text, n number, b yes or no, m map of texts, c user name and password.
    The password becomes a SecureString character by character; no text of it is ever made.
    #>
    param([System.IO.Stream] $Report)

    $header = Read-Exactly $Report 9
    $payload = Read-Exactly $Report ([System.BitConverter]::ToInt32($header, 0))
    $reader = [System.IO.BinaryReader]::new([System.IO.MemoryStream]::new($payload))
    $wanted = @{}
    for ($left = $reader.ReadInt32(); $left -gt 0; $left--) {
        $name = $reader.ReadString()
        switch ([char]$reader.ReadByte()) {
            't' { $wanted[$name] = $reader.ReadString() }
            'n' { $wanted[$name] = $reader.ReadInt32() }
            'b' { $wanted[$name] = $reader.ReadByte() -ne 0 }
            'm' {
                $map = @{}
                for ($i = $reader.ReadInt32(); $i -gt 0; $i--) {
                    $key = $reader.ReadString()
                    $map[$key] = $reader.ReadString()
                }
                $wanted[$name] = $map
            }
            'c' {
                $userName = $reader.ReadString()
                $secret = [System.Security.SecureString]::new()
                for ($i = $reader.ReadInt32() / 2; $i -gt 0; $i--) { $secret.AppendChar([char]$reader.ReadUInt16()) }
                $secret.MakeReadOnly()
                $wanted[$name] = [System.Management.Automation.PSCredential]::new($userName, $secret)
            }
        }
    }
    [System.Array]::Clear($payload, 0, $payload.Length)
    return $wanted
}
