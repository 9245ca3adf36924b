function Send-Output {
    <#
    .SYNOPSIS
    Sends what a command has given so far, while it goes on.
    .DESCRIPTION
    What fails here must not be taken for an error of the command: the reply tells it.
    #>
    param([hashtable] $Session)

    try {
        Write-OutputFrame $Session
        $Session.Sent += $Session.Buffer.Position
        Send-Buffer $Session
    } catch {
        $Session.SendFailure = $_
        # Something came, and the reply is then no plain one.
        $Session.Sent += 1
        $Session.Buffer.SetLength(0)
    }
}
