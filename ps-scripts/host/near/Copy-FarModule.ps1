function Copy-FarModule {
    <#
    .SYNOPSIS
    Brings the module and the host to the far side, as files below the first folder of its module path.
    .DESCRIPTION
    File by file with New-Item; all of them are ASCII. The manifest is the last one: without it nothing is found.
    #>
    param($Session, [hashtable] $Wanted)

    $path = Invoke-Far $Session 'Microsoft.PowerShell.Management\Get-Item' @{ LiteralPath = 'Env:PSModulePath' } 'Value'
    $separator = ':'
    if ($path.Value -match '^[A-Za-z]:|;|\\') { $separator = ';' }
    $root = @($path.Value.Split($separator) | Where-Object { $_ })[0]
    $place = $root.TrimEnd('/', '\') + '/Cutover/' + $Wanted.Version + '/'
    $source = [System.IO.Path]::GetFullPath($Wanted.Source)
    $files = [System.Collections.Generic.List[object]]::new()
    foreach ($pair in @('module', ''), @('host', 'host/')) {
        $folder = [System.IO.Path]::Combine($source, $pair[0])
        foreach ($file in [System.IO.Directory]::GetFiles($folder, '*.ps*1', 'AllDirectories')) {
            $inside = $file.Substring($folder.Length + 1).Replace('\', '/')
            # Of the host only what runs, not what it is put together from.
            if ($pair[0] -eq 'host' -and $inside.Contains('/')) { continue }
            $files.Add(@($file, ($pair[1] + $inside)))
        }
    }
    foreach ($file in @($files | Where-Object { $_[1] -ne 'Cutover.psd1' }) + @($files | Where-Object { $_[1] -eq 'Cutover.psd1' })) {
        $text = [System.IO.File]::ReadAllText($file[0], [System.Text.Encoding]::ASCII)
        $null = Invoke-Far $Session 'Microsoft.PowerShell.Management\New-Item' @{ Path = $place + $file[1]; ItemType = 'File'; Force = $true; Value = $text; ErrorAction = 'Stop' } 'Length'
    }
    return $place.TrimEnd('/')
}
