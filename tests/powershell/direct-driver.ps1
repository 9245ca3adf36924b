# Runs commands of the module Cutover for tests, one JSON line each way on stdin and stdout. Values are tagged as in lib/shell/tagged.ts.
# It stands in for the session's host where a test wants the module alone; the fence is asked for as the host does it.
param([Parameter(Mandatory = $true)] [string] $Module)
$ErrorActionPreference = 'Stop'
$cutover = Import-Module -Name $Module -PassThru

function ConvertFrom-Tagged($tagged) {
    $property = @($tagged.PSObject.Properties)[0]
    switch ($property.Name) {
        'null' { return $null }
        'bool' { return [bool] $property.Value }
        'int32' { return [int] $property.Value }
        'int64' { return [long]::Parse($property.Value) }
        'double' { return [double]::Parse($property.Value, [cultureinfo]::InvariantCulture) }
        'string' { return [string] $property.Value }
        'date' { return [datetime]::new(621355968000000000 + [long] $property.Value * 10000, 'Utc') }
        'bytes' { return , [System.Convert]::FromBase64String($property.Value) }
        'secret' { $s = [securestring]::new(); foreach ($c in $property.Value.ToCharArray()) { $s.AppendChar($c) }; return $s }
        'list' { return , @(foreach ($item in $property.Value) { , (ConvertFrom-Tagged $item) }) }
        'map' {
            $map = [hashtable]::new([System.StringComparer]::Ordinal)
            foreach ($pair in $property.Value) { $map[[string] $pair[0]] = ConvertFrom-Tagged $pair[1] }
            return $map
        }
    }
}
function ConvertTo-Tagged($value) {
    if ($null -eq $value) { return @{ null = $true } }
    if ($value -is [psobject] -and $value.PSObject.BaseObject -isnot [System.Management.Automation.PSCustomObject]) { $value = $value.PSObject.BaseObject }
    if ($value -is [bool]) { return @{ bool = $value } }
    if ($value -is [int]) { return @{ int32 = $value } }
    if ($value -is [long]) { return @{ int64 = $value.ToString() } }
    if ($value -is [double]) { return @{ double = $value.ToString('R', [cultureinfo]::InvariantCulture) } }
    if ($value -is [string]) { return @{ string = $value } }
    if ($value -is [datetime]) { return @{ date = [string] [long] [math]::Floor(($value.ToUniversalTime().Ticks - 621355968000000000) / 10000) } }
    if ($value -is [byte[]]) { return @{ bytes = [System.Convert]::ToBase64String($value) } }
    if ($value -is [System.Collections.IDictionary]) { return @{ map = @(foreach ($key in $value.Keys) { , @([string] $key, (ConvertTo-Tagged $value[$key])) }) } }
    if ($value -is [System.Collections.IEnumerable]) { return @{ list = @(foreach ($item in $value) { ConvertTo-Tagged $item }) } }
    @{ map = @(foreach ($property in $value.PSObject.Properties) { , @($property.Name, (ConvertTo-Tagged $property.Value)) }) }
}
function ConvertTo-Failure($record) {
    @{ id = [string] $record.FullyQualifiedErrorId; category = [string] $record.CategoryInfo.Category; message = [string] $record.Exception.Message; target = $(if ($null -eq $record.TargetObject) { $null } else { [string] $record.TargetObject }) }
}

$reader = [System.IO.StreamReader]::new([System.Console]::OpenStandardInput(), [System.Text.UTF8Encoding]::new($false))
$writer = [System.IO.StreamWriter]::new([System.Console]::OpenStandardOutput(), [System.Text.UTF8Encoding]::new($false))
$writer.AutoFlush = $true
$writer.WriteLine('{"ready":true}')
while ($null -ne ($line = $reader.ReadLine())) {
    $answer = @{}
    try {
        $request = ConvertFrom-Json -InputObject $line -DateKind String -Depth 300
        if ($null -ne $request.PSObject.Properties['data']) {
            $env:CUTOVER_DATA = $request.data
            $writer.WriteLine('{"output":[]}')
            continue
        }
        $parameters = @{}
        foreach ($pair in $request.parameters) {
            $value = ConvertFrom-Tagged $pair[1]
            if ($pair[0] -ceq 'Credential') { $value = [pscredential]::new([string] $value['userName'], $value['password']) }
            $parameters[[string] $pair[0]] = $value
        }
        $gate = $null
        if ($request.changes) {
            $fence = @{ CommandName = $request.name }
            if ($null -ne $request.runId) { $fence.RunId = $request.runId; $fence.Epoch = $request.epoch }
            $gate = & $cutover Open-CutoverFence @fence
        }
        try {
            $name = $request.name
            $isPublic = $cutover.ExportedCommands.ContainsKey($name)
            $command = $cutover.ExportedCommands[$name]
            $output = @(if ($isPublic) { & $command @parameters } else { & $cutover $name @parameters })
        }
        finally { if ($null -ne $gate) { $gate.Dispose() } }
        $answer = @{ output = @(foreach ($item in $output) { ConvertTo-Tagged $item }) }
    }
    catch { $answer = @{ error = ConvertTo-Failure $_ } }
    $writer.WriteLine((ConvertTo-Json -InputObject $answer -Depth 100 -Compress -EscapeHandling EscapeNonAscii))
}
