# Connects to the process that owns a live folder and shows it the word that proves who may.
function Open-LabConnection {
    [CmdletBinding()]
    [OutputType([hashtable])]
    param([string] $Folder, [string] $Computer, [int] $DeadlineMs)

    $file = Join-Path $Folder 'server.json'
    if (-not (Test-Path -LiteralPath $file)) {
        throw "No lab runs in '$Folder': it has no server.json. Start it with connectLab or a command of cutover."
    }
    $endpoint = [Newtonsoft.Json.Linq.JObject]::Parse([System.IO.File]::ReadAllText($file))
    $pipe = ([string] $endpoint['address']) -replace '^\\\\\.\\pipe\\', ''
    $stream = [System.IO.Pipes.NamedPipeClientStream]::new('.', $pipe, 'InOut', 'Asynchronous')
    try {
        $stream.Connect(5000)
        $connection = @{
            Stream = $stream
            Reader = [System.IO.StreamReader]::new($stream, [System.Text.UTF8Encoding]::new($false))
            Computer = $Computer
            DeadlineMs = $DeadlineMs
            LastId = 0
        }
        $token = [string] $endpoint['token']
        $null = Send-LabRequest -Connection $connection -Write {
            param($writer)
            Write-LabText $writer 'kind' 'hello'
            Write-LabText $writer 'token' $token
            Write-LabText $writer 'origin' ''
        }
        $connection
    } catch {
        $stream.Dispose()
        throw
    }
}
