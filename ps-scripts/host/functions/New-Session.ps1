function New-Session {
    <#
    .SYNOPSIS
    Everything that the host knows while it runs, in one table, and the runspace that commands run in.
    .DESCRIPTION
    Commands have a runspace of their own, on this thread: what they define, set or redefine is not seen by the host.
    #>
    $runspace = [System.Management.Automation.Runspaces.RunspaceFactory]::CreateRunspace()
    $runspace.ThreadOptions = 'UseCurrentThread'
    $runspace.Open()
    $proxy = $runspace.SessionStateProxy
    $buffer = [System.IO.MemoryStream]::new(65536)
    return @{
        Runspace = $runspace
        Shell = $null
        Variables = $proxy.PSVariable
        Path = $proxy.Path
        Home = $proxy.Path.CurrentLocation.Path
        Commands = @{}
        Modules = @{}
        Gate = $null
        Pipe = $null
        Reader = $null
        Control = $null
        ControlBytes = [byte[]]::new(9)
        ControlRead = $null
        Cancels = 0
        CancelledId = 0
        Buffer = $buffer
        # UTF-8 that throws at a surrogate that stands alone: such a text is written as UTF-16.
        Writer = [System.IO.BinaryWriter]::new($buffer, [System.Text.UTF8Encoding]::new($false, $true))
        Blobs = @{}
        BlobParts = @{}
        BlobCount = 0
        # What was in use after the last collection that was asked for.
        KeptBytes = [long]67108864
        # Filled again and again: a long text then costs no more than itself.
        BlobRoom = [byte[]]::new(262160)
        BlobChars = [char[]]::new(262160)
        RowWriter = $null
        SelectWriter = $null
        ScalarWriter = $null
        Read = $null
        Id = 0
        Calls = 0
        MemoryBytes = [long]0
        Truncated = $false
        Codes = Get-WireCode
        HasSecret = $false
        FrameStart = 0
        LastResort = $null
        IsHeard = $false
        # Whether anybody listens, the id of the call, when progress was sent last: what the handlers of streams read.
        StreamState = [int[]]::new(3)
        Environment = $null
        EnvironmentTable = $null
        Defaults = $null
        Preferences = [ordered]@{
            ErrorActionPreference = [System.Management.Automation.ActionPreference]::Continue
            WarningPreference = [System.Management.Automation.ActionPreference]::Continue
            VerbosePreference = [System.Management.Automation.ActionPreference]::SilentlyContinue
            DebugPreference = [System.Management.Automation.ActionPreference]::SilentlyContinue
            InformationPreference = [System.Management.Automation.ActionPreference]::SilentlyContinue
            ConfirmPreference = [System.Management.Automation.ConfirmImpact]::None
            WhatIfPreference = $false
        }
        Culture = [System.Threading.Thread]::CurrentThread.CurrentCulture
        UICulture = [System.Threading.Thread]::CurrentThread.CurrentUICulture
        Output = [System.Collections.Generic.List[psobject]]::new()
        Streams = $null
    }
}
