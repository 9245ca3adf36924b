function Assert-RunName {
    <#
    .SYNOPSIS
    Refuses a run id, the name of an artefact or a request id that could not stand for a file, or could leave its folder.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)] [ValidateSet('RunId', 'Name', 'RequestId')] [string] $Parameter,
        [Parameter(Mandatory = $true)] [AllowEmptyString()] [string] $Text
    )
    $isFine = $Text -ne '' -and $Text -cne '__proto__'
    switch ($Parameter) {
        'RunId' { $isFine = $isFine -and $Text.Length -le 100 -and $Text -cnotmatch '[\\/]' -and (Test-FileName -Name $Text) }
        'Name' {
            $isFine = $isFine -and $Text.Length -le 300
            foreach ($segment in ($Text -split '[\\/]')) { $isFine = $isFine -and $segment -ne '' -and (Test-FileName -Name $segment) }
        }
        'RequestId' {
            $characters = (New-Object -TypeName System.Globalization.StringInfo -ArgumentList $Text)
            $isFine = $isFine -and $Text -cnotmatch '\p{Cc}' -and (Get-CodePointCount -Text $Text) -le 300 -and $null -ne $characters
        }
    }
    if ($isFine) { return }
    $short = $Text.Substring(0, [System.Math]::Min(200, $Text.Length))
    throw (ConvertTo-ErrorRecord -Id 'NameInvalid' -Category InvalidArgument -Target $short -Message "'$short' cannot be used as $Parameter.")
}
