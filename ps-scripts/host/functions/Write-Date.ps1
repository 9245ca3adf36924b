function Write-Date {
    <#
    .SYNOPSIS
    Writes a date as UTC milliseconds. One without a zone counts as local time, as everywhere in PowerShell.
    #>
    param([hashtable] $Session, [datetime] $Date)

    $Session.Writer.Write([byte]9)
    $ticks = $Date.ToUniversalTime().Ticks - 621355968000000000
    $rest = $ticks % 10000
    if ($rest -lt 0) { $rest += 10000 }
    $Session.Writer.Write([long](($ticks - $rest) / 10000))
}
