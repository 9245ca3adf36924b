<#
.SYNOPSIS
Sends the fence of a run with the commands that follow, until the object that it gives is disposed of.
.PARAMETER RunId
The run that holds the lock; empty where the caller has no fence.
.PARAMETER Epoch
The epoch at which it took the lock.
.EXAMPLE
$gate = Set-CutoverLabFence -RunId 20261121-1 -Epoch 3
#>
function Set-CutoverLabFence {
    [System.Diagnostics.CodeAnalysis.SuppressMessageAttribute('PSUseShouldProcessForStateChangingFunctions', '',
        Justification = 'It changes nothing but what this session sends.')]
    [CmdletBinding()]
    param(
        [AllowEmptyString()]
        [string] $RunId = '',

        [long] $Epoch = 0
    )

    $script:Fence = if ($RunId -eq '') { $null } else { @{ RunId = $RunId; Epoch = $Epoch } }
    [CutoverLabGate]::new({ $script:Fence = $null })
}
