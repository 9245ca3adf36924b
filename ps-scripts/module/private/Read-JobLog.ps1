function Read-JobLog {
    <#
    .SYNOPSIS
    The last 4000 characters that a job's program has written.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)] [string] $Folder
    )
    $bytes = New-Object -TypeName 'System.Collections.Generic.List[byte]'
    foreach ($name in 'log.1.txt', 'log.txt') {
        $path = [System.IO.Path]::Combine($Folder, $name)
        try {
            $length = (New-Object -TypeName System.IO.FileInfo -ArgumentList $path).Length
            $bytes.AddRange([byte[]] (Read-SharedFile -Path $path -Offset ([System.Math]::Max(0, $length - 16384))))
        }
        catch [System.IO.IOException] { continue }
    }
    $whole = $bytes.ToArray()
    $text = ''
    try { $text = (New-Object -TypeName System.Text.UTF8Encoding -ArgumentList $false, $true).GetString($whole) }
    catch {
        # Console programs of Windows write the code page of the system.
        $encoding = [System.Text.Encoding]::UTF8
        if (Test-OnWindows) { $encoding = [System.Text.Encoding]::GetEncoding([System.Globalization.CultureInfo]::CurrentCulture.TextInfo.OEMCodePage) }
        $text = $encoding.GetString($whole)
    }
    $text.Substring([System.Math]::Max(0, $text.Length - 4000))
}
