# What a session must survive: each function does one thing that breaks a naive way of driving PowerShell.

# Gives back what it was given.
function Get-Echo {
    [CmdletBinding()]
    param($Value)
    , $Value
}
# Gives back the text of a SecureString's length and type, never itself.
function Get-SecretShape {
    param($Secret)
    @{ type = $Secret.GetType().Name; length = if ($Secret -is [securestring]) { $Secret.Length } else { $Secret.GetNetworkCredential().Password.Length } }
}
# Holds a secret in its hands until the file is there.
function Wait-WithSecret {
    param([securestring] $Secret, [pscredential] $Credential, [string] $File)
    Write-Warning 'holds'
    while (-not [System.IO.File]::Exists($File)) { Start-Sleep -Milliseconds 20 }
    "$($Secret.Length) $($Credential.Password.Length)"
}
function Get-Type {
    param($Value)
    $Value.GetType().FullName
}
function Exit-Session {
    param([int] $Code)
    'before'
    exit $Code
}
function Invoke-FailingProgram {
    $PSNativeCommandUseErrorActionPreference = $true
    & '/bin/sh' -c 'exit 4'
    'after'
}
function Invoke-Throw {
    throw 'thrown on purpose'
}
function Write-Failure {
    Write-Error -Message 'first' -ErrorId 'First' -Category InvalidData -TargetObject 'target'
    Write-Error 'second'
    'after'
}
function Invoke-Unclosed {
    param([string] $Text)
    Invoke-Expression $Text
}
function Read-Person {
    Read-Host 'question'
}
function Invoke-Reader {
    $lines = & '/bin/cat'
    "read $(@($lines).Count) lines"
}
function Invoke-Loud {
    & '/bin/sh' -c 'head -c 30000000 /dev/zero | tr "\0" x | fold -w 100000' | Out-Null
    & '/bin/sh' -c 'head -c 30000000 /dev/zero | tr "\0" x | fold -w 100000 >&2' 2>$null
    [System.Console]::Out.Write('x' * 2000000)
    'done'
}
# That many bytes of a program's output, in lines of 100,000 characters: counted where it runs.
function Measure-Flood {
    param([long] $Bytes)
    $count = 0L
    & '/bin/sh' -c 'yes "$2" 2>/dev/null | head -c "$1"' sh "$Bytes" ('x' * 99999) | ForEach-Object -Process { $count += $_.Length + 1 }
    "$count"
}
function Write-ManyProgress {
    param([int] $Count)
    for ($i = 0; $i -lt $Count; $i++) { Write-Progress -Activity 'many' -Status "$i" -PercentComplete ($i % 100) }
    'done'
}
function Write-FakeFrame {
    $out = [System.Console]::OpenStandardOutput()
    $bytes = [byte[]](5, 0, 0, 0, 19, 1, 0, 0, 0, 0, 0, 0, 0, 0)
    for ($i = 0; $i -lt 100; $i++) { $out.Write($bytes, 0, $bytes.Length) }
    $out.Flush()
    'done'
}
function Stop-Self {
    [System.Diagnostics.Process]::GetCurrentProcess().Kill()
    Start-Sleep 30
}
function Set-Everything {
    [System.Threading.Thread]::CurrentThread.CurrentCulture = [System.Globalization.CultureInfo]::GetCultureInfo('tr-TR')
    try { [System.Console]::OutputEncoding = [System.Text.Encoding]::Unicode } catch { $null = $_ }
    $global:ErrorActionPreference = 'Stop'; $global:WarningPreference = 'Stop'; $global:VerbosePreference = 'Continue'; $global:OFS = 'x'
    $global:PSDefaultParameterValues = @{ '*:ErrorAction' = 'Stop'; 'Get-Echo:Value' = 'poison'; 'Write-Output:InputObject' = 'poison' }
    Set-Location /tmp
    $env:CUTOVER_POISON = 'poison'
    $env:HOME = '/poison'
}
# Names that are found before the properties of the tables they stand in.
function Set-NameOfProperty {
    foreach ($name in 'Count', 'Keys', 'Values') { [System.Environment]::SetEnvironmentVariable($name, 'poison') }
    $global:PSDefaultParameterValues = @{ 'Count' = 0; 'Get-Echo:Value' = 'poison' }
    @{ Count = 'c'; Keys = 'k'; Values = 'v'; Item = 'i' }
}
function Set-ReadOnly {
    Set-Variable -Name ErrorActionPreference -Value Stop -Option ReadOnly -Force -Scope Global
    Set-Variable -Name PSDefaultParameterValues -Value @{ 'Get-Echo:Value' = 'poison' } -Option ReadOnly -Force -Scope Global
}
function Set-Definition {
    function global:Write-Output { 'redefined' }
    function global:ConvertTo-Json { 'redefined' }
    Set-Alias -Name Get-Date -Value Get-Location -Scope Global
}
function Get-State {
    @{
        culture = [System.Threading.Thread]::CurrentThread.CurrentCulture.Name; preference = "$global:ErrorActionPreference"; defaults = $global:PSDefaultParameterValues.Count
        location = (Get-Location).Path; poison = "$env:CUTOVER_POISON"; hasPoison = Test-Path Env:CUTOVER_POISON; homeFolder = $env:HOME; output = Write-Output 'genuine'; json = ConvertTo-Json 1 -Compress; date = (Get-Date).GetType().Name
    }
}
function Write-Stream {
    Write-Warning 'warning'
    Write-Verbose 'verbose' -Verbose
    Write-Debug 'debug' -Debug
    Write-Information 'information'
    Write-Host 'host'
    Write-Progress -Activity 'copy' -Status 'half' -PercentComplete 50
    Start-Sleep -Milliseconds 300
    'out'
}
function Wait-Forever {
    while ($true) { }
}
# Does not stop when its pipeline is stopped: nothing of PowerShell runs in it.
function Wait-Stubborn {
    [System.Threading.Thread]::Sleep(600000)
}
function Start-Child {
    $null = Start-Process -FilePath /bin/sleep -ArgumentList 300 -PassThru -OutVariable child
    "$($child.Id)"
    Start-Sleep 100
}
function Start-KnownChild {
    param([string] $File)
    $child = Start-Process -FilePath /bin/sleep -ArgumentList 300 -PassThru
    [System.IO.File]::WriteAllText($File, "$($child.Id)")
    Wait-Stubborn
}
function Get-Row {
    param([int] $Count)
    for ($i = 0; $i -lt $Count; $i++) { New-Row $i }
}
function New-Row {
    param($i)
    [pscustomobject][ordered]@{ p1 = $i; p2 = "text $i"; p3 = [long]$i; p4 = $true; p5 = 1.5; p6 = 'six'; p7 = 7; p8 = 'eight'; p9 = 9; p10 = $null; p11 = 11; p12 = 'twelve'; p13 = 13; p14 = 'fourteen'; p15 = 15; p16 = 'sixteen'; p17 = 17; p18 = 'eighteen'; p19 = 19; p20 = [datetime]::UtcNow }
}
$script:rows = @{}
function Get-ReadyRow {
    param([int] $Count)
    if ($null -eq $script:rows[$Count]) { $script:rows[$Count] = @(Get-Row $Count) }
    $script:rows[$Count]
}
function Get-Mixed {
    [pscustomobject]@{ a = 1 }
    [pscustomobject]@{ a = 2; b = 3 }
    [pscustomobject]@{ b = 3; a = 4 }
    'text'
    $null
    [pscustomobject]@{ a = @(1, 2) }
    [pscustomobject]@{ a = [pscustomobject]@{ deep = 'x' } }
    [pscustomobject]@{ a = "x$([char]0xd800)" }
    [pscustomobject]@{}
    [pscustomobject]@{ a = 5 }
}
function Get-Shape {
    Update-TypeData -TypeName Cutover.Shape -MemberType NoteProperty -MemberName ofType -Value 5 -Force
    for ($i = 0; $i -lt 20; $i++) {
        $object = [pscustomobject]@{ a = $i; b = 'x' }
        switch ($i) {
            3 { $null = $object.psobject.Properties }
            5 { $object | Add-Member -NotePropertyName c -NotePropertyValue 1 }
            7 { $object | Add-Member -MemberType ScriptProperty -Name c -Value { $this.a * 2 } }
            9 { $object | Add-Member -MemberType ScriptMethod -Name m -Value { 1 } }
            11 { $object = [pscustomobject]@{ b = 'x'; a = $i } }
            13 { $object.psobject.TypeNames.Insert(0, 'Cutover.Shape') }
            15 { $object.psobject.Properties.Remove('b') }
            17 { $object | Add-Member -MemberType AliasProperty -Name z -Value a }
        }
        $object
    }
}
function Get-Kind {
    @{ enum = [System.DayOfWeek]::Friday; guid = [guid]'00000000-0000-0000-0000-000000000001'; span = [timespan]::FromSeconds(61); uint64 = [uint64]::MaxValue; char = [char]'c'; single = [single]1.5; byte = [byte]7; version = [version]'1.2.3'; uri = [uri]'http://x/'; date = [datetime]::new(2026, 1, 2, 3, 4, 5, [System.DateTimeKind]::Utc); none = [System.DBNull]::Value }
}
function Get-Deep {
    param([int] $Depth)
    $object = [pscustomobject]@{ end = 1 }
    for ($i = 0; $i -lt $Depth; $i++) { $object = [pscustomobject]@{ next = $object } }
    $object
}
function Get-Cycle {
    $table = @{}
    $table.self = $table
    $table
}
function Get-Throwing {
    $object = [pscustomobject]@{ a = 1 }
    $object | Add-Member -MemberType ScriptProperty -Name bad -Value { throw 'getter' }
    $object
}
function Get-Environment {
    $table = @{}
    foreach ($name in [System.Environment]::GetEnvironmentVariables().Keys) { $table[$name] = [System.Environment]::GetEnvironmentVariable($name) }
    $table
}
function Set-Text {
    [CmdletBinding(SupportsShouldProcess = $true)]
    param([string] $Path, [string] $Text)
    if ($PSCmdlet.ShouldProcess($Path)) { [System.IO.File]::WriteAllText($Path, $Text) }
}
function Write-Record {
    Write-Warning 'warning'
    Write-Error 'error'
    Write-Progress -Activity 'a' -Status 'b' -PercentComplete 1
    'out'
}
function Get-CollectedSize {
    for ($i = 0; $i -lt 3; $i++) { [System.GC]::Collect(); [System.GC]::WaitForPendingFinalizers() }
    [System.GC]::GetTotalMemory($true)
}
# That many objects of all kinds, one after the other, and what the session's thread takes for its own in between.
function Get-Medley {
    param([int] $Count, [string] $Ending)
    for ($i = 0; $i -lt $Count; $i++) {
        switch ($i % 7) {
            0 { [pscustomobject]@{ n = $i; s = 'row' } }
            1 { [pscustomobject]@{ n = $i; s = "x$([char]0xd800)" } }
            2 { "text $i" }
            3 { $null }
            4 { [pscustomobject]@{ other = $i; deep = @($i, @{ a = $i }) } }
            5 { [pscustomobject]@{ n = $i; s = 'row' } }
            6 { , @($i, 'listed') }
        }
        if ($i % 1000 -eq 999) { Write-Warning "at $i of $(Get-Variable i -ValueOnly)" }
    }
    switch ($Ending) {
        'throw' { throw 'behind all of it' }
        'exit' { exit 0 }
        'wait' { while ($true) { Start-Sleep -Milliseconds 5 } }
    }
}
# That many objects whose getter is a script: it counts, throws, warns, calls a command, or does not end.
function Get-Scripted {
    param([int] $Count, [string] $Kind)
    $getter = switch ($Kind) {
        'count' { { $this.n * 2 } }
        'throw' { { throw 'getter' } }
        'error' { { Write-Error 'getter'; $this.n * 2 } }
        'exit' { { exit 3 } }
        'break' { { break } }
        'command' { { (Get-Echo -Value ($this.n * 2)) } }
        'loop' { { while ($true) { } } }
    }
    for ($i = 0; $i -lt $Count; $i++) {
        [pscustomobject]@{ n = $i } | Add-Member -MemberType ScriptProperty -Name twice -Value $getter -PassThru
    }
}
# What has no text that it could be written with, that often.
class TextlessKey { [string] ToString() { throw 'no text' } }
function Get-Unwritable {
    param([int] $Count)
    for ($i = 0; $i -lt $Count; $i++) { , @{ [TextlessKey]::new() = 1 } }
}
# Items that are made when they are asked for, by a class of .NET that shows none of its methods.
function Get-Yielded {
    $table = [System.Collections.Generic.Dictionary[string, int]]::new()
    $table['a'] = 1
    $several = [System.Collections.Concurrent.ConcurrentDictionary[string, int]]::new($table)
    , $table
    , $several
    , [System.Collections.Immutable.ImmutableDictionary]::CreateRange($table)
    , [System.Collections.ObjectModel.ReadOnlyDictionary[string, int]]::new($table)
    [pscustomobject]@{ pairs = [System.Linq.Enumerable]::Chunk([int[]]@(1, 2, 3), 2) }
}
# What goes ahead of the frame that names it, behind frames that have not gone yet.
function Get-LongBehind {
    for ($i = 0; $i -lt 20; $i++) {
        [pscustomobject]@{ n = $i }
        "$i" * 40000
    }
    Write-Error ('long' * 10000)
}
# One value that is larger than a frame may be, by many small parts.
function Get-Wide {
    param([int] $Count, [int] $Times, [string] $Form)
    $table = [ordered]@{}
    for ($i = 0; $i -lt $Count; $i++) { $table["k$i"] = 'x' * 30000 }
    if ($Form -ne 'map') { $table = [pscustomobject]$table }
    for ($i = 0; $i -lt $Times; $i++) { $table }
}
function Write-LongRecord {
    param([int] $Length)
    Write-Warning ('w' * $Length)
    Write-Progress -Activity ('a' * $Length) -Status ('s' * $Length) -PercentComplete 1
    'done'
}
function Write-Step {
    Write-Progress -Activity 'step' -Status 'one' -PercentComplete 1
}
# Errors between and behind blocks of objects.
function Write-BlockRow {
    [CmdletBinding()]
    param([int] $Count, [int] $Code)
    begin { 1..$Count | ForEach-Object { [pscustomobject]@{ n = $_ } }; Write-Error 'begin' }
    process { 1..$Count | ForEach-Object { $_; if ($_ % 500 -eq 0) { Write-Error "at $_" } } }
    end { 1..$Count; Write-Error ('end' * 20000); if ($Code) { exit $Code } }
}
# A secret among many objects.
function Get-SecretRow {
    param([securestring] $Secret, [int] $Count)
    for ($i = 0; $i -lt $Count; $i++) { [pscustomobject]@{ n = $i; secret = $Secret; login = [pscredential]::new('u', $Secret) }; $Secret }
}
function Get-LongText {
    param([int] $Count, [int] $Length, [string] $Message)
    for ($i = 0; $i -lt $Count; $i++) { 'x' * $Length }
    if ($Message) { Write-Error $Message }
}
# Says that it has begun, and does not end.
function Invoke-Busy {
    param([string] $Name)
    Write-Warning 'begun'
    switch ($Name) { 'sleep' { Start-Sleep 600 } 'loop' { while ($true) { } } 'stubborn' { Wait-Stubborn } }
}
Export-ModuleMember -Function *-*
