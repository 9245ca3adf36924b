function Connect-Endpoint {
    <#
    .SYNOPSIS
    Opens one connection to the Node side; both sides prove their half of the nonce before anything else is sent.
    #>
    param([string] $Endpoint, [int] $Kind, [string] $Mine, [string] $Theirs)

    $options = [System.IO.Pipes.PipeOptions]::None
    if ($Kind -eq 1) { $options = [System.IO.Pipes.PipeOptions]::Asynchronous }
    $pipe = [System.IO.Pipes.NamedPipeClientStream]::new('.', $Endpoint, [System.IO.Pipes.PipeDirection]::InOut, $options)
    $pipe.Connect(10000)
    $hello = [byte[]]::new($Mine.Length + 10)
    $hello[0] = $Mine.Length + 1
    $hello[4] = 1
    $hello[9] = $Kind
    $null = [System.Text.Encoding]::ASCII.GetBytes($Mine, 0, $Mine.Length, $hello, 10)
    $pipe.Write($hello, 0, $hello.Length)
    $answer = [byte[]]::new($Theirs.Length + 9)
    $at = 0
    while ($at -lt $answer.Length) {
        $count = $pipe.Read($answer, $at, $answer.Length - $at)
        if ($count -eq 0) { throw 'cutover: the connection ended before the nonce was answered' }
        $at += $count
    }
    if ($answer[4] -ne 1 -or [System.Text.Encoding]::ASCII.GetString($answer, 9, $Theirs.Length) -cne $Theirs) {
        throw 'cutover: the far side of the connection does not know the nonce'
    }
    return $pipe
}
