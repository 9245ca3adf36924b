function Send-Error {
    <#
    .SYNOPSIS
    Writes the errors that did not end their command, a frame each.
    #>
    param([hashtable] $Session)

    foreach ($record in $Session.Shell.Streams.Error.ReadAll()) {
        Open-Frame $Session 17
        $Session.Writer.Write([byte]5)
        Write-Map $Session (Get-ErrorMap $record 'nonTerminating') 4 0
        Close-Frame $Session
        if ($Session.Buffer.Position -gt 262144) { Send-Buffer $Session }
    }
}
