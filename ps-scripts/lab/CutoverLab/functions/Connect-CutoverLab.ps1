<#
.SYNOPSIS
Says which running lab, and which of its computers, the commands of the lab's modules go to.
.DESCRIPTION
Without it the environment says so: CUTOVER_LAB is the live folder, CUTOVER_LAB_COMPUTER the computer. The lab must run
already: `cutover` and connectLab start it.
.PARAMETER Folder
The live folder of the lab, in which its process has written server.json.
.PARAMETER Computer
The computer on which the commands run.
.PARAMETER DeadlineMs
How long, in milliseconds of the lab's time, a command may take.
.EXAMPLE
Connect-CutoverLab -Folder ./.cutover/lab -Computer APP01
#>
function Connect-CutoverLab {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Folder,

        [Parameter(Mandatory = $true)]
        [string] $Computer,

        [ValidateRange(1, 2147483647)]
        [int] $DeadlineMs = 600000
    )

    Disconnect-CutoverLab
    $script:Connection = Open-LabConnection -Folder $Folder -Computer $Computer -DeadlineMs $DeadlineMs
}
