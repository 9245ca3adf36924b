function Connect-Tunnel {
    <#
    .SYNOPSIS
    Opens the connection that carries one of the far host's own to the Node side. The far host proves itself over it.
    #>
    param([string] $Endpoint)

    $pipe = [System.IO.Pipes.NamedPipeClientStream]::new('.', $Endpoint, [System.IO.Pipes.PipeDirection]::InOut, [System.IO.Pipes.PipeOptions]::Asynchronous)
    $pipe.Connect(10000)
    return $pipe
}
