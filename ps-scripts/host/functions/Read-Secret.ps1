function Read-Secret {
    <#
    .SYNOPSIS
    Reads a secret into a SecureString, character by character; no text of it is ever made.
    #>
    param([hashtable] $Session, [System.IO.BinaryReader] $Reader)

    $bytes = $Reader.ReadBytes($Reader.ReadInt32())
    $secret = [System.Security.SecureString]::new()
    for ($i = 0; $i -lt $bytes.Length; $i += 2) { $secret.AppendChar([System.BitConverter]::ToChar($bytes, $i)) }
    [System.Array]::Clear($bytes, 0, $bytes.Length)
    $secret.MakeReadOnly()
    $Session.Read = $secret
    $Session.HasSecret = $true
}
