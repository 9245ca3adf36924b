function Send-Error {
    <#
    .SYNOPSIS
    Sends an error that did not end its command.
    #>
    param([hashtable] $Session, $Record)

    Open-Frame $Session 17
    $Session.Writer.Write([byte]5)
    Write-Map $Session (Get-ErrorMap $Record 'nonTerminating') 4 0
    Close-Frame $Session
    Send-Buffer $Session
}
