function Invoke-Job {
    <#
    .SYNOPSIS
    The life of a job in its runner: take it, run it by its kind, write how it ended.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)] [string] $Folder,
        [Parameter(Mandatory = $true)] [string] $Launch,
        [Parameter(Mandatory = $true)] [long] $LaunchedMs
    )
    $secret = Read-JobSecret -Folder $Folder -Launch $Launch
    $now = ConvertTo-UnixTime -Date ([datetime]::UtcNow)
    if ($now - $LaunchedMs -gt 60000) { return }
    $request = Read-Record -Path ([System.IO.Path]::Combine($Folder, 'request.record'))
    # Without its secrets it would send something else than what was asked for.
    if ([int] $request['secrets'] -ne $secret.Count) { return }
    if (-not (Enter-Job -Folder $Folder -Launch $Launch)) { return }
    $xml = [System.Text.Encoding]::UTF8.GetString((Read-SharedFile -Path ([System.IO.Path]::Combine($Folder, 'parameters.xml'))))
    $parameter = [System.Management.Automation.PSSerializer]::Deserialize($xml)
    $log = Open-JobLog -Folder $Folder
    try {
        $code = 1
        try {
            switch ($request['kind']) {
                'installer' { $code = Invoke-InstallerJob -Folder $Folder -Parameter $parameter -Log $log }
                'request' { $code = Invoke-RequestJob -Folder $Folder -Parameter $parameter -Secret $secret -Log $log }
                'command' { $code = Invoke-CommandJob -Folder $Folder -Parameter $parameter -Secret $secret -Log $log }
            }
        }
        catch {
            Write-JobLog -Log $log -Text ($_.Exception.GetBaseException().Message + "`r`n")
        }
        Complete-Job -Folder $Folder -ExitCode $code
        # What the installer has started may still write into the log: it would be ended by a closed pipe.
        Wait-JobOutput -Log $log
    }
    finally { $log.Stream.Dispose() }
}
