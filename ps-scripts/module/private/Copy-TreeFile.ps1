function Copy-TreeFile {
    <#
    .SYNOPSIS
    Brings the files of a folder to another one; what is there already with the right hash is kept. Gives the destination's manifest.
    .DESCRIPTION
    Each file is written beside its place, flushed and then put there. With -RemoveOther the destination's other files
    (but the excluded ones) go; without it they are a refusal before anything is written: they may be somebody's.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [Parameter(Mandatory = $true)] [string] $Source,
        [Parameter(Mandatory = $true)] [string] $Destination,
        [AllowNull()] [AllowEmptyCollection()] [string[]] $Exclude = @(),
        [switch] $RemoveOther
    )
    $from = Resolve-FullPath -Path $Source
    $to = Resolve-FullPath -Path $Destination
    $separator = [string] [System.IO.Path]::DirectorySeparatorChar
    $fromKey = $from.TrimEnd($separator).ToLowerInvariant() + $separator
    $toKey = $to.TrimEnd($separator).ToLowerInvariant() + $separator
    if ($fromKey.StartsWith($toKey, [System.StringComparison]::Ordinal) -or $toKey.StartsWith($fromKey, [System.StringComparison]::Ordinal)) {
        throw (ConvertTo-ErrorRecord -Id 'PathsOverlap' -Category InvalidArgument -Target $to -Message "$from and $to lie one in the other.")
    }
    $files = @(Get-TreeFile -Root $from -Exclude $Exclude)
    $wanted = New-Object -TypeName 'System.Collections.Generic.HashSet[string]' -ArgumentList ([System.StringComparer]::OrdinalIgnoreCase)
    foreach ($file in $files) { [void] $wanted.Add($file.Relative) }
    $others = @()
    if ([System.IO.Directory]::Exists($to)) {
        $there = @(Get-TreeFile -Root $to -Exclude $(if ($RemoveOther) { $Exclude } else { @() }))
        $others = @($there | Where-Object -FilterScript { -not $wanted.Contains($_.Relative) })
    }
    elseif ([System.IO.File]::Exists($to)) {
        throw (ConvertTo-ErrorRecord -Id 'PathIsFile' -Category InvalidOperation -Target $to -Message "'$to' is a file.")
    }
    if (-not $RemoveOther -and $others.Count -gt 0) {
        $message = "$to holds $($others[0].Relative), which $from has not."
        throw (ConvertTo-ErrorRecord -Id 'DestinationNotEmpty' -Category ResourceExists -Target $others[0].Path -Message $message)
    }
    [void] [System.IO.Directory]::CreateDirectory($to)
    $copied = @(foreach ($file in $files) {
            $path = $to.TrimEnd($separator) + $separator + $file.Relative.Replace('\', $separator)
            Copy-FileDurably -Source $file.Path -Destination $path
            [pscustomobject] @{ Relative = $file.Relative; Path = $path; Length = $file.Length }
        })
    foreach ($other in $others) { [System.IO.File]::Delete($other.Path) }
    $manifest = Get-TreeManifest -Root $to -File $copied
    [pscustomobject] @{ files = [int] @($manifest.files).Count; totalBytes = $manifest.totalBytes; sha256 = $manifest.sha256 }
}
