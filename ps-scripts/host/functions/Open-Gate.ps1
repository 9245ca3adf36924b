function Open-Gate {
    <#
    .SYNOPSIS
    Compares the computer's lock with the caller's fence, and keeps the lock as it is until the command has ended.
    .DESCRIPTION
    What it gives back is open while the command runs: nobody can take the lock in between. Enter-CutoverLock takes the
    lock and compares the epoch itself.
    #>
    param([hashtable] $Session, [string] $Name, [hashtable] $Fence)

    if ($Name -eq 'Enter-CutoverLock') { return }
    Import-Cutover $Session
    $shell = [System.Management.Automation.PowerShell]::Create()
    try {
        $shell.Runspace = $Session.Runspace
        $arguments = @{ CommandName = $Name }
        if ($null -ne $Fence) {
            $arguments.RunId = $Fence.RunId
            $arguments.Epoch = $Fence.Epoch
        }
        $null = $shell.AddCommand('Microsoft.PowerShell.Core\Invoke-Command').AddParameter('ScriptBlock', $Session.Gate)
        $null = $shell.AddParameter('ArgumentList', @(, $arguments)).AddParameter('ErrorAction', 'Stop')
        foreach ($opened in $shell.Invoke()) { return $opened.psobject.BaseObject }
        # Neither opened nor refused: then nothing is changed.
        foreach ($failure in $shell.Streams.Error) { throw $failure }
        throw 'cutover: the lock could not be compared'
    } finally { $shell.Dispose() }
}
