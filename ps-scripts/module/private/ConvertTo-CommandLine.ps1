function ConvertTo-CommandLine {
    <#
    .SYNOPSIS
    Arguments as one Windows command line that CommandLineToArgvW and the C runtime read back as they were.
    .DESCRIPTION
    Quotes where needed; backslashes are doubled only before a quote. Source: Microsoft, "Parsing C command-line arguments".
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [AllowNull()] [AllowEmptyCollection()] [AllowEmptyString()] [string[]] $ArgumentList
    )
    $words = foreach ($argument in @($ArgumentList)) {
        if ($null -eq $argument) { continue }
        if ($argument -ne '' -and $argument -notmatch '[\s"]') { $argument; continue }
        $quoted = [regex]::Replace($argument, '(\\*)"', '$1$1\"')
        '"' + [regex]::Replace($quoted, '(\\+)\z', '$1$1') + '"'
    }
    @($words) -join ' '
}
