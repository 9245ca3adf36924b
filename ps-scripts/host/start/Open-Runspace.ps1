# Commands have a runspace of their own, on this thread: what they define, set or redefine is not seen by the host. What
# the host has to know before its first call stands in one table; Complete-Session adds what later calls need.
$runspace = [System.Management.Automation.Runspaces.RunspaceFactory]::CreateRunspace([System.Management.Automation.Runspaces.InitialSessionState]::CreateDefault2())
$runspace.ThreadOptions = [System.Management.Automation.Runspaces.PSThreadOptions]::UseCurrentThread
# On another thread, while this one connects.
$runspace.OpenAsync()
$buffer = [System.IO.MemoryStream]::new()
$hasMark = $false
$isStrict = $true
$session = @{
    Runspace = $runspace
    Shell = $null
    Commands = @{}
    Modules = @{}
    Pipe = $null
    Control = $null
    ControlBytes = [byte[]]::new(9)
    ControlRead = $null
    Cancels = 0
    Id = 0
    Buffer = $buffer
    # UTF-8 that throws at a surrogate that stands alone: such a text is written as UTF-16.
    Writer = [System.IO.BinaryWriter]::new($buffer, [System.Text.UTF8Encoding]::new($hasMark, $isStrict))
    Output = [System.Management.Automation.PSDataCollection[psobject]]::new()
    Select = $null
    # Bytes of the call that were sent before its last frame.
    Sent = 0
}
