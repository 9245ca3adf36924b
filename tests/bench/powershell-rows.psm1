# Objects with 20 note properties each: made in a loop, or ready in an array; and how fast the loop is by itself.
$script:ready = @{}

function Get-LoopRow {
    param([int] $Count)
    for ($i = 0; $i -lt $Count; $i++) {
        [pscustomobject]@{
            p1 = $i; p2 = 'two'; p3 = 3; p4 = $true; p5 = 1.5; p6 = 'six'; p7 = 7; p8 = 'eight'; p9 = 9; p10 = $null
            p11 = 11; p12 = 'twelve'; p13 = 13; p14 = 'fourteen'; p15 = 15; p16 = 'sixteen'; p17 = 17; p18 = 'eighteen'; p19 = 19; p20 = 'twenty'
        }
    }
}

function Get-ArrayRow {
    param([int] $Count)
    if ($null -eq $script:ready[$Count]) { $script:ready[$Count] = @(Get-LoopRow $Count) }
    $script:ready[$Count]
}

function Measure-LoopRow {
    param([int] $Count)
    $watch = [System.Diagnostics.Stopwatch]::StartNew()
    $rows = @(Get-LoopRow $Count)
    $rows.Count / $watch.Elapsed.TotalSeconds
}
