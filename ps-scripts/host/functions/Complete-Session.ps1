function Complete-Session {
    <#
    .SYNOPSIS
    Adds what the functions of this file need to what the host knows, and compiles what makes its end safe.
    #>
    param([hashtable] $Session)

    # How .NET was to run this process; the programs that it starts are told nothing.
    # Null itself would become an empty text, and the variable one without a value.
    $none = [System.Management.Automation.Language.NullString]::Value
    [System.Environment]::SetEnvironmentVariable('DOTNET_gcConcurrent', $none)
    [System.Environment]::SetEnvironmentVariable('DOTNET_TieredPGO', $none)
    $cache = [System.Environment]::GetEnvironmentVariable('CUTOVER_START_CACHE')
    if ($null -ne $cache) {
        [System.Environment]::SetEnvironmentVariable('CUTOVER_START_CACHE', $none)
        # Another one is the caller's own.
        if ([System.Environment]::GetEnvironmentVariable('XDG_CACHE_HOME') -ceq $cache) { [System.Environment]::SetEnvironmentVariable('XDG_CACHE_HOME', $none) }
    }
    $proxy = $Session.Runspace.SessionStateProxy
    $values = @{
        Variables = $proxy.PSVariable
        Path = $proxy.Path
        Home = $PWD.Path
        Errors = $proxy.PSVariable.GetValue('Error')
        Gate = $null
        Blobs = @{}
        BlobParts = @{}
        BlobCount = 0
        # What was in use after the last collection that was asked for.
        KeptBytes = [long]67108864
        # Filled again and again: a long text then costs no more than itself.
        BlobRoom = [byte[]]::new(393234)
        BlobChars = [char[]]::new(131072)
        Outputs = 0
        NoteWriter = $null
        RowWriter = $null
        SelectWriter = $null
        ScalarWriter = $null
        Read = $null
        Truncated = $false
        SendFailure = $null
        # Bytes of output, over all of a call.
        MostSent = 268435456
        Codes = Get-WireCode
        HasSecret = $false
        FrameStart = 0
        IsHeard = $false
        # Whether anybody listens, the id of the call, when progress was sent last: what the handlers of streams read.
        StreamState = [int[]]::new(3)
        Preferences = [ordered]@{
            ErrorActionPreference = [System.Management.Automation.ActionPreference]::Continue
            WarningPreference = [System.Management.Automation.ActionPreference]::Continue
            VerbosePreference = [System.Management.Automation.ActionPreference]::SilentlyContinue
            DebugPreference = [System.Management.Automation.ActionPreference]::SilentlyContinue
            InformationPreference = [System.Management.Automation.ActionPreference]::SilentlyContinue
            ConfirmPreference = [System.Management.Automation.ConfirmImpact]::None
            WhatIfPreference = $false
            ProgressPreference = [System.Management.Automation.ActionPreference]::SilentlyContinue
        }
        Culture = [System.Threading.Thread]::CurrentThread.CurrentCulture
        UICulture = [System.Threading.Thread]::CurrentThread.CurrentUICulture
        Streams = $null
        Definitions = @{}
        Environment = Get-EnvironmentState
        EnvironmentTable = [System.Environment]::GetEnvironmentVariables()
        LastResort = New-LastResort
    }
    foreach ($name in $values.Keys) { $Session[$name] = $values[$name] }
    $Session.Variables.Set('ProgressPreference', $Session.Preferences.ProgressPreference)
    $Session.Output.add_DataAdded((New-OutputHandler $Session))
    $null = $Session.ControlRead.ContinueWith($Session.LastResort)
    foreach ($definition in Get-Definition $Session) { $Session.Definitions[$definition.CommandType.ToString() + $definition.Name] = $definition.Definition }
}
