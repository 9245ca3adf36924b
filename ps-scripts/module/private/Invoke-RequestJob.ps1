function Invoke-RequestJob {
    <#
    .SYNOPSIS
    Sends one HTTP request; exit code 0 where somebody answered, whatever the status, and 1 where nobody did.
    #>
    [CmdletBinding()]
    [OutputType([int])]
    param(
        [Parameter(Mandatory = $true)] [string] $Folder,
        [Parameter(Mandatory = $true)] [hashtable] $Parameter,
        [Parameter(Mandatory = $true)] [hashtable] $Secret,
        [Parameter(Mandatory = $true)] [hashtable] $Log
    )
    Write-Record -Path ([System.IO.Path]::Combine($Folder, 'child.record')) -Value ([ordered] @{ id = $PID; mark = Get-ProcessMark -Id $PID; startMs = ConvertTo-UnixTime -Date ([datetime]::UtcNow) })
    $headers = @{}
    if ($null -ne $Parameter['Headers']) {
        foreach ($name in @($Parameter['Headers'].Keys)) { $headers[$name] = Resolve-SecretText -Text ([string] $Parameter['Headers'][$name]) -Secret $Secret }
    }
    if ($null -ne $Parameter['ContentType']) { $headers['Content-Type'] = [string] $Parameter['ContentType'] }
    if ($Secret.ContainsKey('*credential')) { $headers['Authorization'] = $Secret['*credential'] }
    $request = @{
        Method    = ([string] $Parameter['Method']).ToUpperInvariant()
        Uri       = [string] $Parameter['Uri']
        Headers   = $headers
        Body      = [System.Text.Encoding]::UTF8.GetBytes((Resolve-SecretText -Text ([string] $Parameter['Body']) -Secret $Secret -ContentType ([string] $Parameter['ContentType'])))
        TimeoutMs = 600000
    }
    $answer = Invoke-HttpExchange @request
    if (-not $answer.Answered) {
        Write-JobLog -Log $Log -Text ($answer.Message + "`r`n")
        return 1
    }
    Write-JobLog -Log $Log -Text "HTTP $($answer.Status)`r`n"
    $result = [System.Management.Automation.PSSerializer]::Serialize(@{ status = $answer.Status; body = $answer.Body }, 3)
    Write-WholeFile -Path ([System.IO.Path]::Combine($Folder, 'result.xml')) -Bytes ([System.Text.Encoding]::UTF8.GetBytes($result))
    0
}
