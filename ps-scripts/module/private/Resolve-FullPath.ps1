function Resolve-FullPath {
    <#
    .SYNOPSIS
    A full path in this system's own form, without "." and ".."; refuses what Windows could not hold.
    .DESCRIPTION
    Windows: a drive or a share (\\server\share\...), the prefix \\?\ is dropped. Elsewhere: a path from the root, with either slash.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)] [AllowEmptyString()] [string] $Path
    )
    $root = ''
    $rest = ''
    $plain = $Path.Replace('/', '\')
    if (Test-OnWindows) {
        $plain = $plain -replace '\A\\\\\?\\(?=[A-Za-z]:)', ''
        if ($plain -match '\A(?<root>[A-Za-z]:)\\(?<rest>[\s\S]*)\z') {
            $root = $Matches['root'].ToUpperInvariant() + '\'
            $rest = $Matches['rest']
        }
        elseif ($plain -match '\A(?<root>\\\\[^\\?*:<>"|.][^\\?*:<>"|]*\\[^\\?*:<>"|]+)(\\(?<rest>[\s\S]*))?\z') {
            $root = $Matches['root'] + '\'
            if ($Matches.ContainsKey('rest')) { $rest = $Matches['rest'] }
        }
    }
    elseif ($plain.StartsWith('\', [System.StringComparison]::Ordinal) -and -not $plain.StartsWith('\\', [System.StringComparison]::Ordinal)) {
        $root = '\'
        $rest = $plain.Substring(1)
    }
    $isValid = $root -ne '' -and $plain.Length -le 32767
    $segments = New-Object -TypeName 'System.Collections.Generic.List[string]'
    foreach ($segment in $rest.Split('\')) {
        if ($segment -eq '' -or $segment -eq '.') { continue }
        if ($segment -eq '..') {
            if ($segments.Count -gt 0) { $segments.RemoveAt($segments.Count - 1) }
        }
        elseif (Test-FileName -Name $segment) { $segments.Add($segment) }
        else { $isValid = $false }
    }
    if (-not $isValid) {
        $short = $Path.Substring(0, [System.Math]::Min(200, $Path.Length))
        $shown = $short
        if ($Path.Length -gt 200) { $shown = $short + [string] [char] 0x2026 }
        throw (ConvertTo-ErrorRecord -Id 'PathInvalid' -Category InvalidArgument -Target $short -Message "The path '$shown' is not a full path of a drive.")
    }
    ($root + [string]::Join('\', $segments.ToArray())).Replace('\', [string] [System.IO.Path]::DirectorySeparatorChar)
}
