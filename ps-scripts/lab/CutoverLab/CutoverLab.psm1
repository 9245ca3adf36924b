# One connection for each PowerShell process; the generated modules share it.
$script:Connection = $null
$script:Fence = $null

foreach ($folder in 'private', 'functions') {
    foreach ($file in [System.IO.Directory]::GetFiles((Join-Path $PSScriptRoot $folder), '*.ps1')) {
        . $file
    }
}
