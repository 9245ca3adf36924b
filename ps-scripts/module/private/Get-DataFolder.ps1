function Get-DataFolder {
    <#
    .SYNOPSIS
    Where lock, runs and jobs lie: %ProgramData%\Cutover on Windows, the state folder of the user elsewhere.
    .DESCRIPTION
    Elsewhere the environment variable CUTOVER_DATA names another folder. On Windows it is not read: there the folder's
    access list is the protection, and it must be one folder for all sessions.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        # A folder below it; it is made with -Create.
        [string] $Child = '',
        [switch] $Create
    )
    if (Test-OnWindows) {
        $root = Join-Path -Path ([System.Environment]::GetFolderPath('CommonApplicationData')) -ChildPath 'Cutover'
    }
    elseif (-not [string]::IsNullOrEmpty($env:CUTOVER_DATA)) { $root = $env:CUTOVER_DATA }
    elseif (-not [string]::IsNullOrEmpty($env:XDG_STATE_HOME)) { $root = [System.IO.Path]::Combine($env:XDG_STATE_HOME, 'cutover') }
    else { $root = [System.IO.Path]::Combine([System.Environment]::GetFolderPath('UserProfile', 'DoNotVerify'), '.local/state/cutover') }
    if (-not [System.IO.Path]::IsPathRooted($root)) {
        # A relative folder would be another one in each working directory: two runs would not see each other's lock.
        throw (ConvertTo-ErrorRecord -Id 'DataFolderUnknown' -Category InvalidOperation -Target $root -Message "'$root' is no absolute path: set CUTOVER_DATA to the folder for lock, runs and jobs, or HOME.")
    }
    $folder = $root
    if ($Child -ne '') { $folder = [System.IO.Path]::Combine($root, $Child) }
    if ($Create) {
        if (-not [System.IO.Directory]::Exists($root)) { Protect-Folder -Path $root }
        [void] [System.IO.Directory]::CreateDirectory($folder)
    }
    $folder
}
