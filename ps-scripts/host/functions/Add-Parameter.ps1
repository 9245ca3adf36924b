function Add-Parameter {
    <#
    .SYNOPSIS
    Reads a parameter whose tag has been read, and gives it to the command.
    .DESCRIPTION
    A function of its own: what a running script has once had in its hands it keeps until it ends, and the loop never ends.
    #>
    param([hashtable] $Session, [System.IO.BinaryReader] $Reader, [string] $Name, [int] $Tag)

    Read-Value $Session $Reader $Tag
    $null = $Session.Shell.AddParameter($Name, $Session.Read)
}
