function Start-CutoverRequest {
    <#
    .SYNOPSIS
    Sends one HTTP request from the target as a detached job; idempotent by its request id.
    .DESCRIPTION
    Secrets in Secret are put where {{name}} stands in the body or a header, on the target. Works everywhere. Redirects are not
    followed; the answer is in the result of the job.
    .PARAMETER RequestId
    One request per request id.
    .PARAMETER Method
    HTTP method.
    .PARAMETER Uri
    Address of http or https.
    .PARAMETER Headers
    Name to text.
    .PARAMETER Body
    Sent as UTF-8.
    .PARAMETER ContentType
    Media type of the body.
    .PARAMETER Credential
    Sent as Basic authorization.
    .PARAMETER Secret
    Name to SecureString; put where {{name}} stands in the body or a header, on the target. In a JSON, form or XML body (by
    ContentType) it is escaped, so that the other side reads just the secret.
    .EXAMPLE
    Start-CutoverRequest -RequestId 'run-1/maintenance' -Method POST -Uri 'http://localhost/api/maintenance' -Body '{"state":"on"}' -ContentType application/json
    #>
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'Medium')]
    [OutputType([pscustomobject])]
    param(
        [Parameter(Mandatory = $true)] [string] $RequestId,
        [Parameter(Mandatory = $true)] [ValidateSet('POST', 'PUT', 'PATCH', 'DELETE', 'GET')] [string] $Method,
        [Parameter(Mandatory = $true)] [string] $Uri,
        [hashtable] $Headers,
        [string] $Body,
        [string] $ContentType,
        [pscredential] $Credential,
        [hashtable] $Secret
    )
    try {
        if (-not $PSCmdlet.ShouldProcess($Uri, "send $Method")) { return }
        Assert-RunName -Parameter RequestId -Text $RequestId
        $secrets = @{}
        if ($PSBoundParameters.ContainsKey('Secret')) { foreach ($name in @($Secret.Keys)) { $secrets[[string] $name] = ConvertFrom-Secure -Secure $Secret[$name] } }
        if ($PSBoundParameters.ContainsKey('Credential')) { $secrets['*credential'] = ConvertTo-BasicAuthorization -Credential $Credential }
        $parameters = @{ Method = $Method; Uri = $Uri; Headers = @{}; Body = ''; ContentType = $null }
        if ($PSBoundParameters.ContainsKey('Headers')) { foreach ($name in @($Headers.Keys)) { $parameters.Headers[[string] $name] = [string] $Headers[$name] } }
        if ($PSBoundParameters.ContainsKey('Body')) { $parameters.Body = $Body }
        if ($PSBoundParameters.ContainsKey('ContentType')) { $parameters.ContentType = $ContentType }
        Invoke-JobStart -RequestId $RequestId -Kind request -Parameter $parameters -Secret $secrets
    }
    catch { $PSCmdlet.ThrowTerminatingError((Resolve-ErrorRecord -ErrorRecord $_)) }
}
