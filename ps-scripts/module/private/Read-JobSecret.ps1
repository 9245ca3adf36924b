function Read-JobSecret {
    <#
    .SYNOPSIS
    The secrets of a launch, by name; the file is deleted before they are used.
    #>
    [CmdletBinding()]
    [OutputType([hashtable])]
    param(
        [Parameter(Mandatory = $true)] [string] $Folder,
        [Parameter(Mandatory = $true)] [string] $Launch
    )
    $path = [System.IO.Path]::Combine($Folder, "secret.$Launch")
    if (-not [System.IO.File]::Exists($path)) { return @{} }
    $text = [System.Text.Encoding]::UTF8.GetString((Read-SharedFile -Path $path))
    [System.IO.File]::Delete($path)
    [System.Management.Automation.PSSerializer]::Deserialize($text)
}
