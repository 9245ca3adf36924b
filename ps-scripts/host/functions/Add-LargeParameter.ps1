function Add-LargeParameter {
    <#
    .SYNOPSIS
    Reads a parameter that may hold a long text or many bytes, and gives it to the command.
    .DESCRIPTION
    A function of its own: what a running script has once had in its hands it keeps until it ends, and the loop never ends.
    #>
    param([hashtable] $Session, [System.IO.BinaryReader] $Reader, [string] $Name)

    Read-Value $Session $Reader
    $null = $Session.Shell.AddParameter($Name, $Session.Read)
}
