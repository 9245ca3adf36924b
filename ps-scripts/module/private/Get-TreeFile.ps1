function Get-TreeFile {
    <#
    .SYNOPSIS
    The files below a folder without the excluded ones, each with its path relative to it (with backslashes), in ordinal order.
    .DESCRIPTION
    A link inside the folder is refused: what lies behind it belongs to somebody else, and a copy would double it. Half-written
    files of this module (*.cutover-part) are none.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [Parameter(Mandatory = $true)] [string] $Root,
        [AllowNull()] [AllowEmptyCollection()] [string[]] $Exclude = @()
    )
    if (-not [System.IO.Directory]::Exists($Root)) {
        throw (ConvertTo-ErrorRecord -Id 'DirectoryNotFound' -Category ObjectNotFound -Target $Root -Message "Could not find a part of the path '$Root'.")
    }
    $excluded = @(foreach ($text in @($Exclude)) { if ($null -ne $text) { ConvertTo-ExclusionKey -Text $text } })
    $separator = [System.IO.Path]::DirectorySeparatorChar
    $found = New-Object -TypeName 'System.Collections.Generic.SortedDictionary[string,object]' -ArgumentList ([System.StringComparer]::Ordinal)
    $waiting = New-Object -TypeName 'System.Collections.Generic.Stack[object]'
    $waiting.Push(@((New-Object -TypeName System.IO.DirectoryInfo -ArgumentList $Root), ''))
    while ($waiting.Count -gt 0) {
        $folder, $prefix = $waiting.Pop()
        foreach ($entry in $folder.GetFileSystemInfos()) {
            $relative = $prefix + $entry.Name
            $key = $relative.ToLowerInvariant()
            $isExcluded = $false
            foreach ($one in $excluded) { if ($key -ceq $one) { $isExcluded = $true } }
            if ($isExcluded) { continue }
            if (($entry.Attributes -band [System.IO.FileAttributes]::ReparsePoint) -ne 0) {
                throw (ConvertTo-ErrorRecord -Id 'LinkInTree' -Category InvalidData -Target $entry.FullName -Message "'$($entry.FullName)' is a link; exclude it or put its content in its place.")
            }
            if ($entry -is [System.IO.DirectoryInfo]) { $waiting.Push(@($entry, ($relative + '\'))) }
            elseif (-not $relative.EndsWith('.cutover-part', [System.StringComparison]::Ordinal)) {
                $path = $Root.TrimEnd($separator) + $separator + $relative.Replace('\', [string] $separator)
                # Two names that differ in case only exist elsewhere than on Windows: both count.
                if ($found.ContainsKey($key)) { $key = $key + [char] 0 + $relative }
                $found.Add($key, [pscustomobject] @{ Relative = $relative; Path = $path; Length = [long] $entry.Length })
            }
        }
    }
    $found.Values
}
