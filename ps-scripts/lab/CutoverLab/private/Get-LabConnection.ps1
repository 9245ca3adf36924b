# The open connection; where there is none yet, that of the environment.
function Get-LabConnection {
    [CmdletBinding()]
    param()

    if ($null -eq $script:Connection) {
        if (-not $env:CUTOVER_LAB -or -not $env:CUTOVER_LAB_COMPUTER) {
            throw 'No lab is named: call Connect-CutoverLab, or set CUTOVER_LAB (its live folder) and CUTOVER_LAB_COMPUTER.'
        }
        $script:Connection = Open-LabConnection -Folder $env:CUTOVER_LAB -Computer $env:CUTOVER_LAB_COMPUTER -DeadlineMs 600000
    }
    $script:Connection
}
