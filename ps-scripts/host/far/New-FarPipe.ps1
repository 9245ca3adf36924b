function New-FarPipe {
    <#
    .SYNOPSIS
    A pipe of this computer that only this account may open; the host has two of them under one name.
    #>
    param([string] $Name)

    $direction = [System.IO.Pipes.PipeDirection]::InOut
    $mode = [System.IO.Pipes.PipeTransmissionMode]::Byte
    if ($PSVersionTable.PSEdition -eq 'Core') {
        # CurrentUserOnly; Windows PowerShell does not know it.
        $options = [System.IO.Pipes.PipeOptions]([int][System.IO.Pipes.PipeOptions]::Asynchronous -bor 536870912)
        return [System.IO.Pipes.NamedPipeServerStream]::new($Name, $direction, 2, $mode, $options)
    }
    $account = [System.Security.Principal.WindowsIdentity]::GetCurrent().User
    $security = [System.IO.Pipes.PipeSecurity]::new()
    $security.AddAccessRule([System.IO.Pipes.PipeAccessRule]::new($account, [System.IO.Pipes.PipeAccessRights]::FullControl, [System.Security.AccessControl.AccessControlType]::Allow))
    return [System.IO.Pipes.NamedPipeServerStream]::new($Name, $direction, 2, $mode, [System.IO.Pipes.PipeOptions]::Asynchronous, 65536, 65536, $security)
}
