function Read-JobResult {
    <#
    .SYNOPSIS
    What an HTTP request of a job was answered: status and body, or nothing.
    #>
    [CmdletBinding()]
    [OutputType([System.Collections.Specialized.OrderedDictionary])]
    param(
        [Parameter(Mandatory = $true)] [string] $Folder
    )
    $path = [System.IO.Path]::Combine($Folder, 'result.xml')
    if (-not [System.IO.File]::Exists($path)) { return $null }
    $text = [System.Text.Encoding]::UTF8.GetString((Read-SharedFile -Path $path))
    $result = [System.Management.Automation.PSSerializer]::Deserialize($text)
    [ordered] @{ status = [int] $result['status']; body = [string] $result['body'] }
}
