function Write-Failure {
    <#
    .SYNOPSIS
    Writes the frame of a call that ended with an error.
    #>
    param([hashtable] $Session, $Failure)

    Open-Frame $Session 19
    $Session.Writer.Write([byte]1)
    $Session.Writer.Write([byte][int]$Session.Truncated)
    $Session.Writer.Write([long]$Session.MemoryBytes)
    Write-Map $Session (Get-ErrorMap $Failure 'terminating') 4 0
    Close-Frame $Session
}
