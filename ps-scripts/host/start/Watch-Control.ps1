# Whatever arrives on the control connection stops the running command, without a second runspace: the pending read's
# continuation is the method Stop of a PowerShell object, run by the thread pool. So a cancel and the end of the Node side
# both end the pipeline, and which of the two it was is looked at by this thread afterwards. Each object serves until
# something arrived; a continuation that comes late then stops an object that nobody uses.
$shell = [System.Management.Automation.PowerShell]::Create()
$shell.Runspace = $session['Runspace']
$session['Shell'] = $shell
$session['Failures'] = $shell.Streams.Error
$from = 0
$count = 9
$read = $session['Control'].ReadAsync($session['ControlBytes'], $from, $count)
$session['ControlRead'] = $read
([System.Threading.Tasks.Task]$read).GetAwaiter().OnCompleted([System.Delegate]::CreateDelegate([System.Action], $shell, 'Stop'))
