function Send-Result {
    <#
    .SYNOPSIS
    Sends the output in batches, the errors that did not end the command, and how it ended.
    #>
    param([hashtable] $Session, [int] $Status, $Failure, [string[]] $Select)

    $buffer = $Session.Buffer
    $buffer.Position = 0
    $buffer.SetLength(0)
    if ($Session.Output.Count -gt 0) { Write-OutputFrame $Session $Select }
    if ($Session.Shell.Streams.Error.Count -gt 0) {
        foreach ($record in $Session.Shell.Streams.Error.ReadAll()) { Send-Error $Session $record }
    }
    $Session.Calls += 1
    if (($Session.Calls -band 255) -eq 1) { $Session.MemoryBytes = [System.Environment]::WorkingSet }
    Open-Frame $Session 19
    $Session.Writer.Write([byte]$Status)
    $Session.Writer.Write([byte][int]$Session.Truncated)
    $Session.Writer.Write([long]$Session.MemoryBytes)
    if ($Status -eq 1) { Write-Map $Session (Get-ErrorMap $Failure 'terminating') 4 0 }
    Close-Frame $Session
    Send-Buffer $Session
}
