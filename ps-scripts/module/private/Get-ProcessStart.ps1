function Get-ProcessStart {
    <#
    .SYNOPSIS
    How a program is started: its file and arguments as they are, no shell, nothing of them is parsed.
    #>
    [CmdletBinding()]
    [OutputType([System.Diagnostics.ProcessStartInfo])]
    param(
        [Parameter(Mandatory = $true)] [string] $Path,
        [AllowNull()] [AllowEmptyCollection()] [AllowEmptyString()] [string[]] $ArgumentList = @(),
        [AllowEmptyString()] [string] $WorkingDirectory = ''
    )
    $start = New-Object -TypeName System.Diagnostics.ProcessStartInfo
    $start.FileName = $Path
    $start.UseShellExecute = $false
    $start.CreateNoWindow = $true
    if ($WorkingDirectory -ne '') { $start.WorkingDirectory = $WorkingDirectory }
    if (Test-OnWindows) { $start.Arguments = ConvertTo-CommandLine -ArgumentList $ArgumentList }
    else { foreach ($argument in @($ArgumentList)) { if ($null -ne $argument) { $start.ArgumentList.Add($argument) } } }
    $start
}
