function Send-Report {
    <#
    .SYNOPSIS
    Tells the Node side how far the connection is, as a frame of JSON.
    #>
    param([System.IO.Stream] $Report, [System.Collections.IDictionary] $Content)

    $text = [System.Text.Encoding]::UTF8.GetBytes((ConvertTo-Json -InputObject $Content -Compress -Depth 4))
    $frame = [byte[]]::new($text.Length + 9)
    [System.BitConverter]::GetBytes([int]$text.Length).CopyTo($frame, 0)
    $frame[4] = 21
    $text.CopyTo($frame, 9)
    $Report.Write($frame, 0, $frame.Length)
}
