function Get-ProcProcessName {
    <#
    .SYNOPSIS
    The name of a process without .exe; Linux itself keeps 15 characters of it, the command line has the rest.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)] [string] $Folder,
        [Parameter(Mandatory = $true)] [AllowEmptyString()] [string] $Short
    )
    $name = $Short
    if ($Short.Length -ge 15) {
        $line = ''
        try { $line = [System.IO.File]::ReadAllText("$Folder/cmdline") } catch { $line = '' }
        foreach ($word in ($line.Split([char] 0) | Select-Object -First 3)) {
            $last = [System.IO.Path]::GetFileName($word)
            if ($last.StartsWith($Short, [System.StringComparison]::Ordinal)) { $name = $last; break }
        }
    }
    $name -replace '(?i)\.exe\z', ''
}
