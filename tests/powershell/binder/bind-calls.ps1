# Binds many calls by real PowerShell. Each line of Calls: [command, [[name, tagged value], ...], culture]; each line of
# Answers: what the command was given, or the error. Setup is a script that brings the commands into a runspace of its
# own; each of them gives back the name of its set and what was bound.
param([string] $Lab, [string] $Setup, [string] $Calls, [string] $Answers)

$ErrorActionPreference = 'Stop'
$module = Import-Module (Join-Path $Lab 'CutoverLab/CutoverLab.psd1') -PassThru
$toWire, $fromWire = & $module { [TaggedWriter], [TaggedReader] }

$runspace = [runspacefactory]::CreateRunspace()
$runspace.ThreadOptions = 'UseCurrentThread'
$runspace.Open()
$there = [powershell]::Create()
$there.Runspace = $runspace
$null = $there.AddCommand($Setup).AddParameter('Lab', $Lab)
$null = $there.Invoke()
if ($there.HadErrors) { throw $there.Streams.Error[0] }

# What goes in is not what comes back: a map is a hashtable here, and a user name with a password a credential.
function Get-Argument($Value) {
    if ($Value -is [object[]]) { return , @(foreach ($item in $Value) { , (Get-Argument $item) }) }
    if ($Value -isnot [System.Management.Automation.PSCustomObject]) { return , $Value }
    $map = @{}
    foreach ($property in $Value.psobject.Properties) { $map[$property.Name] = Get-Argument $property.Value }
    if ($map['password'] -is [securestring]) { return [pscredential]::new($map['userName'], $map['password']) }
    $map
}

$writer = [System.IO.StreamWriter]::new($Answers, $false, [System.Text.UTF8Encoding]::new($false))
foreach ($line in [System.IO.File]::ReadLines($Calls)) {
    $reader = [Newtonsoft.Json.JsonTextReader]::new([System.IO.StringReader]::new($line))
    $reader.DateParseHandling = 'None'
    $null = $reader.Read()
    $name = $reader.ReadAsString()
    $shell = [powershell]::Create()
    $shell.Runspace = $runspace
    $null = $shell.AddCommand($name)
    $null = $reader.Read()
    while ($reader.Read() -and $reader.TokenType -ne 'EndArray') {
        $parameter = $reader.ReadAsString()
        $null = $reader.Read()
        $value = $fromWire::Read($reader, '')
        if ($value -is [object[]] -or $value -is [System.Management.Automation.PSCustomObject]) { $value = Get-Argument $value }
        $null = $shell.AddParameter($parameter, $value)
        $null = $reader.Read()
    }
    $spoken = $reader.ReadAsString()
    $text = [System.IO.StringWriter]::new()
    $json = [Newtonsoft.Json.JsonTextWriter]::new($text)
    $json.StringEscapeHandling = 'EscapeNonAscii'
    $json.WriteStartObject()
    $culture = [cultureinfo]::CurrentCulture
    try {
        [cultureinfo]::CurrentCulture = [cultureinfo]::GetCultureInfo($spoken)
        $output = $shell.Invoke()
        [cultureinfo]::CurrentCulture = $culture
        $bound = $output[0].psobject.BaseObject
        $json.WritePropertyName('set')
        $json.WriteValue([string] $bound[0])
        $json.WritePropertyName('bound')
        $toWire::Write($json, $bound[1])
    } catch {
        [cultureinfo]::CurrentCulture = $culture
        $exception = $_.Exception
        while ($exception -is [System.Management.Automation.MethodInvocationException]) { $exception = $exception.InnerException }
        $record = $exception.ErrorRecord
        $pairs = [ordered]@{
            id = ($record.FullyQualifiedErrorId -split ',')[0]
            category = [string] $record.CategoryInfo.Category
            exception = $exception.GetType().FullName
            parameter = if ($exception -is [System.Management.Automation.ParameterBindingException]) { [string] $exception.ParameterName } else { '' }
        }
        foreach ($pair in $pairs.GetEnumerator()) {
            $json.WritePropertyName($pair.Key)
            $json.WriteValue($pair.Value)
        }
    }
    $json.WriteEndObject()
    $writer.WriteLine($text.ToString())
    $shell.Dispose()
}
$writer.Dispose()
