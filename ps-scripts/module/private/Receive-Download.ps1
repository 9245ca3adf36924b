function Receive-Download {
    <#
    .SYNOPSIS
    Writes what an address gives into a file and onto the disk. Works the same in both editions (HttpWebRequest).
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)] [string] $Uri,
        [Parameter(Mandatory = $true)] [string] $Path,
        [Parameter(Mandatory = $true)] [int] $TimeoutMs
    )
    $target = Resolve-WebAddress -Uri $Uri
    # Windows PowerShell 5.1 offers old protocols only unless it is told.
    if ($PSVersionTable.PSEdition -ne 'Core') {
        [System.Net.ServicePointManager]::SecurityProtocol = [System.Net.ServicePointManager]::SecurityProtocol -bor [System.Net.SecurityProtocolType]::Tls12
    }
    try {
        $request = [System.Net.HttpWebRequest] [System.Net.WebRequest]::Create($target)
        $request.Timeout = $TimeoutMs
        $request.ReadWriteTimeout = $TimeoutMs
        $request.MaximumAutomaticRedirections = 5
        if ($target.IsLoopback) { $request.Proxy = $null }
        $response = $request.GetResponse()
    }
    catch {
        $web = $_.Exception
        while ($null -ne $web -and $web -isnot [System.Net.WebException]) { $web = $web.InnerException }
        $because = $_.Exception.GetBaseException().Message
        if ($null -ne $web -and $null -ne $web.Response) { $because = "it answers $([int] $web.Response.StatusCode)" }
        throw (ConvertTo-ErrorRecord -Id 'DownloadFailed' -Category ConnectionError -Target $Uri -Message "$Uri cannot be fetched: $because.")
    }
    try {
        [void] [System.IO.Directory]::CreateDirectory([System.IO.Path]::GetDirectoryName($Path))
        $file = [System.IO.FileStream]::new($Path, 'Create', 'Write', 'None')
        try {
            $response.GetResponseStream().CopyTo($file)
            $file.Flush($true)
        }
        finally { $file.Dispose() }
    }
    finally { $response.Dispose() }
}
