function Watch-Control {
    <#
    .SYNOPSIS
    Makes whatever arrives on the control connection stop the running command, without a second runspace.
    .DESCRIPTION
    The pending read's continuation is the method Stop of a PowerShell object, run by the thread pool: a cancel and the
    end of the Node side both end the pipeline. Which of the two it was is looked at by this thread afterwards. Each
    object serves until something arrived; a continuation that comes late then stops an object that nobody uses.
    #>
    param($Session)

    $shell = [System.Management.Automation.PowerShell]::Create()
    $shell.Runspace = $Session['Runspace']
    $Session['Shell'] = $shell
    $Session['Failures'] = $shell.Streams.Error
    $read = $Session['Control'].ReadAsync($Session['ControlBytes'], 0, 9)
    $Session['ControlRead'] = $read
    $read.GetAwaiter().OnCompleted([System.Delegate]::CreateDelegate([System.Action], $shell, 'Stop'))
}
