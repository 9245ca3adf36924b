function Send-BlobFrame {
    <#
    .SYNOPSIS
    Completes the head of a blob's frame, whose bytes stand from place 18 on, and sends it.
    #>
    param([hashtable] $Session, [byte[]] $Frame, [int] $Kind, [int] $Index, [int] $Count, [int] $Whole)

    [System.BitConverter]::GetBytes([int]($Count + 9)).CopyTo($Frame, 0)
    $Frame[4] = 3
    [System.BitConverter]::GetBytes([int]$Session.Id).CopyTo($Frame, 5)
    $Frame[9] = $Kind
    [System.BitConverter]::GetBytes($Index).CopyTo($Frame, 10)
    [System.BitConverter]::GetBytes($Whole).CopyTo($Frame, 14)
    $Session.Pipe.Write($Frame, 0, 18 + $Count)
}
