# Sends one request and waits for its end. Records of its streams go to OnRecord as they come.
function Send-LabRequest {
    [CmdletBinding()]
    [OutputType([object[]])]
    param([hashtable] $Connection, [scriptblock] $Write, [scriptblock] $OnRecord)

    $Connection.LastId++
    $id = $Connection.LastId
    $text = [System.IO.StringWriter]::new()
    $writer = [Newtonsoft.Json.JsonTextWriter]::new($text)
    # A lone surrogate has no UTF-8 form, so everything beyond ASCII is escaped.
    $writer.StringEscapeHandling = 'EscapeNonAscii'
    $writer.WriteStartObject()
    $writer.WritePropertyName('id')
    $writer.WriteValue($id)
    $writer.WritePropertyName('request')
    $writer.WriteStartObject()
    & $Write $writer
    $writer.WriteEndObject()
    $writer.WriteEndObject()
    $bytes = [System.Text.Encoding]::ASCII.GetBytes($text.ToString() + "`n")
    $Connection.Stream.Write($bytes, 0, $bytes.Length)
    $ended = $false
    try {
        while ($true) {
            $message = Read-LabMessage -Connection $Connection
            if ([string] $message['id'] -ne $id) { continue }
            if ($null -ne $message['record']) {
                if ($null -ne $OnRecord) { & $OnRecord $message['record'] }
                continue
            }
            $ended = $true
            return , $message
        }
    } finally {
        # Whoever stops waiting leaves half an answer behind: the next command gets a connection of its own.
        if (-not $ended) {
            $Connection.Stream.Dispose()
            $script:Connection = $null
        }
    }
}
