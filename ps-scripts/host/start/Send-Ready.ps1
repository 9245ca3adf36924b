# Says what this PowerShell is, in lines: edition, version, bitness, elevation, language mode, process, computer. As one
# text, since nothing else has been used yet.
$edition = 'Desktop'
if ($IsCoreCLR) { $edition = 'Core' }
# On Windows the functions have been taken in by now.
if ($null -eq $functions) { $isElevated = Test-Elevation } else { $isElevated = [System.Environment]::UserName -ceq 'root' }
$bits = 32
if ([System.Environment]::Is64BitProcess) { $bits = 64 }
$mode = $ExecutionContext.SessionState.LanguageMode
$lines = [string]::Join("`n", @($edition, $PSVersionTable['PSVersion'], $bits, $isElevated, $mode, $PID, [System.Environment]::MachineName))
$writer = $session['Writer']
# The length is filled in when the text has been written.
$writer.Write([int]0)
$writer.Write([byte]20)
$writer.Write([int]0)
$writer.Write([string]$lines)
$end = $buffer.Position
$buffer.Position = 0
$writer.Write([int]($end - 9))
$buffer.WriteTo($session['Pipe'])
$buffer.SetLength(0)
