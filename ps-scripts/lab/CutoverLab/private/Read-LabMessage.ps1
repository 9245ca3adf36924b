# The next line from the lab. Waiting in small pieces lets PowerShell stop the pipeline in between.
function Read-LabMessage {
    [CmdletBinding()]
    [OutputType([object[]])]
    param([hashtable] $Connection)

    $reading = $Connection.Reader.ReadLineAsync()
    while (-not $reading.Wait(50)) { }
    $line = $reading.Result
    if ($null -eq $line) {
        throw 'The process of the lab has ended the connection.'
    }
    $reader = [Newtonsoft.Json.JsonTextReader]::new([System.IO.StringReader]::new($line))
    $reader.DateParseHandling = 'None'
    $reader.MaxDepth = $null
    $message = [Newtonsoft.Json.Linq.JToken]::ReadFrom($reader)
    , $message
}
