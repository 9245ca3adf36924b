function Send-Result {
    <#
    .SYNOPSIS
    Sends the output in batches, the errors that did not end the command, and how it ended.
    #>
    param([hashtable] $Session, [int] $Status, $Failure, [string[]] $Select)

    $output = $Session.Output
    $buffer = $Session.Buffer
    $buffer.Position = 0
    $buffer.SetLength(0)
    $at = 0
    $total = [long]0
    while ($at -lt $output.Count) {
        Open-Frame $Session 18
        $Session.Writer.Write([byte]0)
        while ($at -lt $output.Count -and $buffer.Length -lt 262144) {
            $item = $output[$at]
            if ($null -ne $Select) { Write-Selected $Session $item $Select } else { Write-Value $Session $item 4 0 }
            $at++
        }
        Close-Frame $Session
        $total += $buffer.Length
        if ($at -lt $output.Count) { Send-Buffer $Session }
        if ($total -gt 268435456 -and $at -lt $output.Count) {
            $Session.Truncated = $true
            break
        }
    }
    $output.Clear()
    if ($output.Capacity -gt 4096) { $output.Capacity = 16 }
    if ($null -eq $Session.Streams) {
        foreach ($record in $Session.Shell.Streams.Error.ReadAll()) { Send-Record $Session $record }
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
