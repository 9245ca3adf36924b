function Invoke-HttpExchange {
    <#
    .SYNOPSIS
    One HTTP exchange; that nobody answers is a result. Works the same in both editions (HttpWebRequest).
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [Parameter(Mandatory = $true)] [string] $Method,
        [Parameter(Mandatory = $true)] [string] $Uri,
        [Parameter(Mandatory = $true)] [hashtable] $Headers,
        [Parameter(Mandatory = $true)] [AllowEmptyCollection()] [byte[]] $Body,
        [Parameter(Mandatory = $true)] [int] $TimeoutMs,
        [int] $MaxRedirects = 0
    )
    $none = [pscustomobject] @{ Answered = $false; Status = 0; Headers = [ordered] @{}; Body = ''; Message = '' }
    $target = Resolve-WebAddress -Uri $Uri
    # Windows PowerShell 5.1 offers old protocols only unless it is told.
    if ($PSVersionTable.PSEdition -ne 'Core') {
        [System.Net.ServicePointManager]::SecurityProtocol = [System.Net.ServicePointManager]::SecurityProtocol -bor [System.Net.SecurityProtocolType]::Tls12
    }
    try {
        $request = [System.Net.HttpWebRequest] [System.Net.WebRequest]::Create($target)
        $request.Method = $Method
        $request.Timeout = $TimeoutMs
        $request.ReadWriteTimeout = $TimeoutMs
        $request.AllowAutoRedirect = $MaxRedirects -gt 0
        if ($MaxRedirects -gt 0) { $request.MaximumAutomaticRedirections = $MaxRedirects }
        if ($target.IsLoopback) { $request.Proxy = $null }
        foreach ($name in $Headers.Keys) { Write-RequestHeader -Request $request -Name $name -Value ([string] $Headers[$name]) }
        if ($Body.Length -gt 0 -or 'POST', 'PUT', 'PATCH' -ccontains $Method) {
            $request.ContentLength = $Body.Length
            $stream = $request.GetRequestStream()
            try { $stream.Write($Body, 0, $Body.Length) } finally { $stream.Dispose() }
        }
        $response = $request.GetResponse()
    }
    catch {
        $cause = $_.Exception.GetBaseException()
        $web = $_.Exception
        while ($null -ne $web -and $web -isnot [System.Net.WebException]) { $web = $web.InnerException }
        if ($null -eq $web) { throw }
        if ($null -eq $web.Response) {
            $none.Message = if ($web.Status -eq [System.Net.WebExceptionStatus]::Timeout) { "$Uri gave no answer within $TimeoutMs ms." } else { $cause.Message }
            return $none
        }
        $response = $web.Response
    }
    try {
        $reader = New-Object -TypeName System.IO.StreamReader -ArgumentList ($response.GetResponseStream()), ([System.Text.Encoding]::UTF8)
        $text = $reader.ReadToEnd()
        $found = [ordered] @{}
        foreach ($name in $response.Headers.AllKeys) { $found[$name.ToLowerInvariant()] = $response.Headers[$name] }
        [pscustomobject] @{ Answered = $true; Status = [int] $response.StatusCode; Headers = $found; Body = $text; Message = '' }
    }
    catch [System.IO.IOException] {
        $none.Message = $_.Exception.GetBaseException().Message
        $none
    }
    finally { $response.Dispose() }
}
