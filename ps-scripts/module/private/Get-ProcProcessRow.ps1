function Get-ProcProcessRow {
    <#
    .SYNOPSIS
    The processes of Linux, from /proc.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param()
    if (-not [System.IO.Directory]::Exists('/proc/self')) {
        throw (ConvertTo-ErrorRecord -Id 'ProcessesNotListed' -Category NotImplemented -Message 'This system has no /proc; processes can be listed on Windows and Linux.')
    }
    $boot = Get-BootTime
    $bootId = [System.IO.File]::ReadAllText('/proc/sys/kernel/random/boot_id').Trim()
    foreach ($folder in [System.IO.Directory]::GetDirectories('/proc')) {
        $id = 0
        if (-not [int]::TryParse([System.IO.Path]::GetFileName($folder), [ref] $id)) { continue }
        $text = ''
        try { $text = [System.IO.File]::ReadAllText("$folder/stat") } catch { continue }
        $open = $text.IndexOf('(')
        $close = $text.LastIndexOf(')')
        if ($open -lt 0 -or $close -lt $open) { continue }
        $fields = $text.Substring($close + 2).Split(' ')
        if ($fields[0] -ceq 'Z' -or $fields[0] -ceq 'X') { continue }
        # Ticks of processes are hundredths of a second on every Linux that PowerShell runs on.
        $startMs = $boot + [long] $fields[19] * 10
        [pscustomobject] @{
            Id          = $id
            ParentId    = [int] $fields[1]
            SessionId   = [int] $fields[3]
            Name        = Get-ProcProcessName -Folder $folder -Short $text.Substring($open + 1, $close - $open - 1)
            Path        = $null
            CommandLine = $null
            CpuSeconds  = ([double] $fields[11] + [double] $fields[12]) / 100
            Memory      = [long] $fields[21] * [System.Environment]::SystemPageSize
            StartMs     = $startMs
            Mark        = "${bootId}:$($fields[19])"
        }
    }
}
