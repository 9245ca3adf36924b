function Get-CutoverService {
    <#
    .SYNOPSIS
    Services by name; a name that does not exist is left out.
    .DESCRIPTION
    Windows only.
    .PARAMETER Name
    Service names, not display names, without wildcards.
    .EXAMPLE
    Get-CutoverService -Name W3SVC, WAS
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType([pscustomobject])]
    param(
        [Parameter(Mandatory = $true)] [string[]] $Name
    )
    try {
        Assert-OnWindows -CommandName $MyInvocation.MyCommand.Name

        foreach ($one in $Name) {
            $filter = "Name = '" + $one.Replace('\', '\\').Replace("'", "\'") + "'"
            $service = Get-CimInstance -ClassName Win32_Service -Filter $filter -Verbose:$false
            if ($null -ne $service) { ConvertTo-ServiceOutput -Service $service }
        }
    }
    catch { $PSCmdlet.ThrowTerminatingError((Resolve-ErrorRecord -ErrorRecord $_)) }
}
