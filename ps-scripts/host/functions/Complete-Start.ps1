function Complete-Start {
    <#
    .SYNOPSIS
    Compiles what makes later calls fast and safe; after the first reply, which does not wait for it.
    #>
    param([hashtable] $Session)

    $Session.RowWriter = New-RowWriter $false
    $Session.SelectWriter = New-RowWriter $true
    $Session.ScalarWriter = New-ScalarWriter
    $Session.LastResort = New-LastResort
    $null = $Session.ControlRead.ContinueWith($Session.LastResort)
    $Session.Definitions = @{}
    foreach ($definition in Get-Definition $Session) { $Session.Definitions[$definition.CommandType.ToString() + $definition.Name] = $definition.Definition }
    $Session.Environment = Get-EnvironmentState
    $Session.EnvironmentTable = [System.Environment]::GetEnvironmentVariables()
}
