function Get-CutoverDetectionEvent {
    <#
    .SYNOPSIS
    Detections of the security software since an instant.
    .DESCRIPTION
    Windows only; reads the log of Microsoft Defender. Other security software is not asked.
    .PARAMETER Since
    The instant from which on.
    .EXAMPLE
    Get-CutoverDetectionEvent -Since (Get-Date).AddHours(-1)
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType([pscustomobject])]
    param(
        [Parameter(Mandatory = $true)] [datetime] $Since
    )
    try {
        Assert-OnWindows -CommandName $MyInvocation.MyCommand.Name

        Get-DefenderEvent -Since $Since
    }
    catch { $PSCmdlet.ThrowTerminatingError((Resolve-ErrorRecord -ErrorRecord $_)) }
}
