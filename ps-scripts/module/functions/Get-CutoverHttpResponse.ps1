function Get-CutoverHttpResponse {
    <#
    .SYNOPSIS
    GET of a URL from the target itself.
    .DESCRIPTION
    No answer is a result, not an error. Works everywhere; follows up to five redirects.
    .PARAMETER Uri
    Address of http or https.
    .PARAMETER Credential
    Sent as Basic authorization.
    .PARAMETER DeadlineMs
    Milliseconds for the whole answer; 30000 where left out.
    .EXAMPLE
    (Get-CutoverHttpResponse -Uri 'http://localhost/TimeTracker/login').status
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType([pscustomobject])]
    param(
        [Parameter(Mandatory = $true)] [string] $Uri,
        [pscredential] $Credential,
        [int] $DeadlineMs
    )
    try {
        $timeout = if ($PSBoundParameters.ContainsKey('DeadlineMs')) { $DeadlineMs } else { 30000 }
        $headers = @{}
        if ($PSBoundParameters.ContainsKey('Credential')) { $headers['Authorization'] = ConvertTo-BasicAuthorization -Credential $Credential }
        $answer = Invoke-HttpExchange -Method GET -Uri $Uri -Headers $headers -Body @() -TimeoutMs $timeout -MaxRedirects 5
        [pscustomobject] @{ answered = $answer.Answered; status = $answer.Status; headers = $answer.Headers; body = $answer.Body; message = $answer.Message }
    }
    catch { $PSCmdlet.ThrowTerminatingError((Resolve-ErrorRecord -ErrorRecord $_)) }
}
