BeforeDiscovery {
    $changing = @(
        @{ Name = 'Set-CutoverFile'; Parameters = @{ Path = 'whatif.txt'; Content = [byte[]] (1, 2) } }
        @{ Name = 'Remove-CutoverFile'; Parameters = @{ Path = 'there.txt'; ExpectedSha256 = '7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed' } }
        @{ Name = 'Copy-CutoverTree'; Parameters = @{ Source = 'tree'; Destination = 'whatif-copy' } }
        @{ Name = 'Restore-CutoverTree'; Parameters = @{ Source = 'tree'; Destination = 'whatif-copy' } }
        @{ Name = 'Remove-CutoverTree'; Parameters = @{ Path = 'tree'; ExpectedSha256 = 'x' } }
        @{ Name = 'Enter-CutoverLock'; Parameters = @{ RunId = 'r'; ExpectedEpoch = 0; Store = 's'; OwnerHost = 'h' } }
        @{ Name = 'Set-CutoverLock'; Parameters = @{} }
        @{ Name = 'Exit-CutoverLock'; Parameters = @{} }
        @{ Name = 'Set-CutoverLockHead'; Parameters = @{ Seq = 1; Hash = 'h' } }
        @{ Name = 'Add-CutoverJournalRecord'; Parameters = @{ RunId = 'r'; Seq = 1; Hash = 'h'; Line = 'l' } }
        @{ Name = 'Repair-CutoverJournal'; Parameters = @{ RunId = 'r'; Length = 0 } }
        @{ Name = 'Save-CutoverArtefact'; Parameters = @{ RunId = 'r'; Name = 'a'; Content = [byte[]] (1) } }
        @{ Name = 'Save-CutoverDownload'; Parameters = @{ Uri = 'http://127.0.0.1:9/'; Path = 'download.bin'; ExpectedSha256 = 'x' } }
        @{ Name = 'Start-CutoverProcess'; Parameters = @{ Path = '/bin/true' } }
        @{ Name = 'Stop-CutoverProcess'; Parameters = @{ Id = 1; StartTime = [datetime]::UtcNow } }
        @{ Name = 'Start-CutoverInstaller'; Parameters = @{ RequestId = 'q'; Path = '/bin/true'; ExpectedSha256 = 'x' } }
        @{ Name = 'Start-CutoverRequest'; Parameters = @{ RequestId = 'q'; Method = 'POST'; Uri = 'http://localhost:9/' } }
        @{ Name = 'Start-CutoverCommand'; Parameters = @{ RequestId = 'q'; Module = 'M'; Name = 'N' } }
        @{ Name = 'Stop-CutoverJob'; Parameters = @{ RequestId = 'q' } }
        @{ Name = 'Set-CutoverService'; Parameters = @{ Name = 'x'; StartType = 'Manual' } }
        @{ Name = 'Start-CutoverService'; Parameters = @{ Name = 'x' } }
        @{ Name = 'Stop-CutoverService'; Parameters = @{ Name = 'x' } }
        @{ Name = 'Restart-CutoverComputer'; Parameters = @{ RequestId = 'q'; Reason = 'x' } }
        @{ Name = 'Restart-CutoverIis'; Parameters = @{ RequestId = 'q' } }
        @{ Name = 'Restore-CutoverRegistryKey'; Parameters = @{ Path = 'HKLM:\SOFTWARE\X'; Entries = @(@{ key = '' }) } }
        @{ Name = 'Set-CutoverAccessRule'; Parameters = @{ Name = 'r'; Kind = 'iis'; Site = 's' } }
        @{ Name = 'Remove-CutoverAccessRule'; Parameters = @{ Name = 'r' } }
    )
    $windowsOnly = @(
        @{ Name = 'Get-CutoverService'; Parameters = @{ Name = 'x' } }
        @{ Name = 'Set-CutoverService'; Parameters = @{ Name = 'x'; StartType = 'Manual' } }
        @{ Name = 'Start-CutoverService'; Parameters = @{ Name = 'x' } }
        @{ Name = 'Stop-CutoverService'; Parameters = @{ Name = 'x' } }
        @{ Name = 'Get-CutoverWorkerProcess'; Parameters = @{ AppPool = 'x' } }
        @{ Name = 'Get-CutoverRegistryKey'; Parameters = @{ Path = 'HKLM:\SOFTWARE' } }
        @{ Name = 'Restore-CutoverRegistryKey'; Parameters = @{ Path = 'HKLM:\SOFTWARE\X'; Entries = @(@{ key = '' }) } }
        @{ Name = 'Get-CutoverProduct'; Parameters = @{} }
        @{ Name = 'Get-CutoverCertificateBinding'; Parameters = @{ Site = 'x' } }
        @{ Name = 'Restart-CutoverIis'; Parameters = @{ RequestId = 'x' } }
        @{ Name = 'Get-CutoverIisRestart'; Parameters = @{ RequestId = 'x' } }
        @{ Name = 'Get-CutoverAccessRule'; Parameters = @{ Name = 'x' } }
        @{ Name = 'Set-CutoverAccessRule'; Parameters = @{ Name = 'r'; Kind = 'iis'; Site = 's' } }
        @{ Name = 'Remove-CutoverAccessRule'; Parameters = @{ Name = 'x' } }
        @{ Name = 'Get-CutoverDetectionEvent'; Parameters = @{ Since = [datetime]::UtcNow } }
        @{ Name = 'Restart-CutoverComputer'; Parameters = @{ RequestId = 'q'; Reason = 'x' } }
    )
    $isWindows51 = [System.IO.Path]::DirectorySeparatorChar -eq '\'
}

BeforeAll {
    $env:CUTOVER_DATA = Join-Path -Path $TestDrive -ChildPath 'data'
    $manifest = [System.IO.Path]::Combine($PSScriptRoot, '..', '..', '..', 'ps-scripts', 'module', 'Cutover.psd1')
    $module = Import-Module -Name $manifest -Force -PassThru
    [System.IO.Directory]::CreateDirectory((Join-Path $TestDrive 'tree')) | Out-Null
    [System.IO.File]::WriteAllText((Join-Path $TestDrive 'tree/file'), 'one')
    [System.IO.File]::WriteAllText((Join-Path $TestDrive 'there.txt'), 'one')
    function Resolve-TestParameter($Parameters) {
        $result = @{}
        foreach ($name in $Parameters.Keys) {
            $isPlace = $name -in 'Path', 'Source', 'Destination' -and $Parameters[$name] -notmatch '^(/|HK)'
            $result[$name] = if ($isPlace) { Join-Path $TestDrive $Parameters[$name] } else { , $Parameters[$name] }
        }
        $result
    }
    function Get-State { (& $module { param($root) Get-TreeManifest -Root $root -File @(Get-TreeFile -Root $root) } $TestDrive).sha256 }
}

Describe 'Help' {
    It 'has a synopsis and an example for every function' {
        foreach ($command in Get-Command -Module Cutover) {
            $help = Get-Help -Name $command.Name
            $help.Synopsis | Should -Not -BeNullOrEmpty
            $help.Examples | Should -Not -BeNullOrEmpty
        }
    }
}

Describe '-WhatIf' {
    It 'changes nothing with <Name>' -ForEach $changing {
        $before = Get-State
        $bound = Resolve-TestParameter $Parameters
        & $Name @bound -WhatIf | Should -BeNullOrEmpty
        Get-State | Should -Be $before
    }
    It 'is tried with every function that supports it' -ForEach @{ Tried = $changing.Name } {
        $supporting = Get-Command -Module Cutover | Where-Object { $_.Parameters.ContainsKey('WhatIf') } | ForEach-Object Name
        $supporting | Sort-Object | Should -Be ($Tried | Sort-Object)
    }
}

Describe 'What Windows alone has' -Skip:$isWindows51 {
    It 'is refused by <Name> with one typed error' -ForEach $windowsOnly {
        { & $Name @Parameters } | Should -Throw -ErrorId "WindowsOnly,$Name"
    }
}

Describe 'Facts' {
    It 'are typed and bounded' {
        $fact = Get-CutoverFact
        $fact.computerName | Should -Be ([System.Environment]::MachineName)
        $fact.bootTime.Kind | Should -Be 'Utc'
        $fact.bootTime | Should -BeLessThan $fact.now
        $fact.drives[0].freeBytes | Should -BeOfType [long]
        $fact.languageMode | Should -Be 'FullLanguage'
    }
    It 'read the sessions of users from any language of quser' {
        $english = ' USERNAME              SESSIONNAME        ID  STATE   IDLE TIME  LOGON TIME', '>administrator         rdp-tcp#5           2  Active          .  11/21/2026 9:00 AM', ' ito                                       3  Disc         1:02  11/21/2026 8:00 AM'
        $german = ' BENUTZERNAME          SITZUNGSNAME       ID  STATUS  LEERLAUF  ANMELDEZEIT', ' mueller               console             1  Aktiv       Kein   21.11.2026 08:00', ' ito                                       3  Getr.        1:02  21.11.2026 08:00'
        $read = { param($lines) ConvertFrom-SessionList -Line $lines }
        (& $module $read $english | ForEach-Object { "$($_.id) $($_.userName) $($_.state)" }) | Should -Be '2 administrator Active', '3 ito Disc'
        (& $module $read $german | ForEach-Object { "$($_.id) $($_.userName) $($_.state)" }) | Should -Be '1 mueller Active', '3 ito Disc'
    }
}

Describe 'Processes' -Skip:$isWindows51 {
    It 'are started apart from the session, found by name, and ended only with the right start time' {
        $started = Start-CutoverProcess -Path '/bin/sleep' -ArgumentList '600'
        $found = Get-CutoverProcess -Name sleep | Where-Object { $_.id -eq $started.id }
        $found.startTime | Should -Be $started.startTime
        $found.parentId | Should -Not -Be $PID
        (Stop-CutoverProcess -Id $started.id -StartTime $started.startTime.AddSeconds(-10)).stopped | Should -BeFalse
        (Stop-CutoverProcess -Id $started.id -StartTime $started.startTime).stopped | Should -BeTrue
        Get-CutoverProcess -Name sleep | Where-Object { $_.id -eq $started.id } | Should -BeNullOrEmpty
        (Stop-CutoverProcess -Id $started.id -StartTime $started.startTime).stopped | Should -BeFalse
    }
    It 'of the system and of the session itself are not ended' {
        $own = Get-CutoverProcess | Where-Object { $_.id -eq $PID }
        { Stop-CutoverProcess -Id $PID -StartTime $own.startTime } | Should -Throw -ErrorId 'CouldNotStopProcess,Stop-CutoverProcess'
    }
    It 'that a job ran without its runner are still the job''s: it is Running until they end, then Lost' {
        $script = Join-Path $TestDrive 'long.sh'
        [System.IO.File]::WriteAllText($script, "#!/bin/sh`nsleep 600`n")
        [System.IO.File]::SetUnixFileMode($script, 'UserRead, UserWrite, UserExecute')
        $installer = @{ Path = $script; ExpectedSha256 = (Get-CutoverFile -Path $script -NoContent).sha256 }
        $job = Start-CutoverInstaller -RequestId 'no-runner' @installer
        $runner = (Get-CutoverProcess | Where-Object { $_.id -eq $job.processId }).parentId
        [System.Diagnostics.Process]::GetProcessById($runner).Kill()
        (Get-CutoverJob -RequestId 'no-runner').state | Should -Be 'Running'
        $one = Get-CutoverProcess | Where-Object { $_.id -eq $job.processId }
        (Stop-CutoverProcess -Id $one.id -StartTime $one.startTime).stopped | Should -BeTrue
        $after = Get-CutoverJob -RequestId 'no-runner'
        $after.state | Should -Be 'Lost'
        $after.exitCode | Should -BeNullOrEmpty
    }
    It 'are refused where there is no such program' {
        { Start-CutoverProcess -Path '/no/such/program' } | Should -Throw -ErrorId 'FileNotFound,Start-CutoverProcess'
    }
}

Describe 'Command lines of Windows' {
    It 'are quoted as CommandLineToArgvW reads them: <Expected>' -ForEach @(
        @{ Words = @('a', 'b c'); Expected = 'a "b c"' }
        @{ Words = @(''); Expected = '""' }
        @{ Words = @('a"b'); Expected = '"a\"b"' }
        @{ Words = @('a\"b'); Expected = '"a\\\"b"' }
        @{ Words = @('C:\a b\'); Expected = '"C:\a b\\"' }
        @{ Words = @('C:\a\'); Expected = 'C:\a\' }
        @{ Words = @('%PATH%', '$(x)', '--%', ';'); Expected = '%PATH% $(x) --% ;' }
    ) {
        & $module { param($list) ConvertTo-CommandLine -ArgumentList $list } $Words | Should -Be $Expected
    }
}

Describe 'Address gaps' {
    It 'leave out exactly what is allowed' {
        $gaps = @(& $module { Get-AddressGap -Allow '10.0.0.5', '10.0.0.6', '::1' })
        $gaps | Should -Be '0.0.0.0-10.0.0.4', '10.0.0.7-255.255.255.255', '::-::', '::2-ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff'
        @(& $module { Get-AddressGap -Allow '0.0.0.0', '255.255.255.255' })[0] | Should -Be '0.0.0.1-255.255.255.254'
    }
}

Describe 'Records' {
    It 'keep any text, and a damaged one is noticed' {
        $path = Join-Path $TestDrive 'x.record'
        $text = "a=b`r`n`$(x) " + [char] 0x65e5
        & $module { param($p, $t) Write-Record -Path $p -Value ([ordered] @{ text = $t; none = $null; number = 5 }) } $path $text
        $read = & $module { param($p) Read-Record -Path $p } $path
        $read['text'] | Should -Be $text
        $read['none'] | Should -Be ''
        [System.IO.File]::WriteAllText($path, "text=x`n")
        { & $module { param($p) Read-Record -Path $p } $path } | Should -Throw -ErrorId 'RecordDamaged'
    }
    It 'are never looked for in a folder that depends on where one stands' {
        $before = $env:CUTOVER_DATA
        $env:CUTOVER_DATA = 'here'
        try { { Get-CutoverLock } | Should -Throw -ErrorId 'DataFolderUnknown,Get-CutoverLock' }
        finally { $env:CUTOVER_DATA = $before }
    }
    It 'of a lock that cannot be read are LockDamaged, for reading, taking and every fence' {
        $data = Join-Path $TestDrive 'damaged'
        [System.IO.Directory]::CreateDirectory($data) | Out-Null
        [System.IO.File]::WriteAllText((Join-Path $data 'lock.record'), 'runId=x')
        $before = $env:CUTOVER_DATA
        $env:CUTOVER_DATA = $data
        try {
            { Get-CutoverLock } | Should -Throw -ErrorId 'LockDamaged,Get-CutoverLock'
            { Enter-CutoverLock -RunId r -ExpectedEpoch 0 -Store s -OwnerHost h } | Should -Throw -ErrorId 'LockDamaged,Enter-CutoverLock'
            { & $module { Open-CutoverFence -CommandName 'Stop-WebAppPool' } } | Should -Throw -ErrorId 'LockDamaged,Stop-WebAppPool'
        }
        finally { $env:CUTOVER_DATA = $before }
    }
}

Describe 'Files' {
    It 'that somebody else holds are FileLocked' {
        $path = Join-Path $TestDrive 'held'
        [System.IO.File]::WriteAllText($path, 'x')
        $holder = [System.IO.File]::Open($path, 'Open', 'ReadWrite', 'None')
        try { { Get-CutoverFile -Path $path } | Should -Throw -ErrorId 'FileLocked,Get-CutoverFile' }
        finally { $holder.Dispose() }
    }
}

Describe 'Trees' {
    It 'with a link in them are refused, and nothing is copied' -Skip:$isWindows51 {
        $source = Join-Path $TestDrive 'linked'
        [System.IO.Directory]::CreateDirectory($source) | Out-Null
        New-Item -ItemType SymbolicLink -Path (Join-Path $source 'out') -Value '/etc' | Out-Null
        $copy = Join-Path $TestDrive 'linked-copy'
        { Copy-CutoverTree -Source $source -Destination $copy } | Should -Throw -ErrorId 'LinkInTree,Copy-CutoverTree'
        Test-Path -LiteralPath $copy | Should -BeFalse
        (Get-CutoverManifest -Path $source -Exclude 'out').files | Should -BeNullOrEmpty
    }
    It 'go on where a copy was broken off: what is half written does not count' {
        $copy = Join-Path $TestDrive 'half'
        [System.IO.Directory]::CreateDirectory($copy) | Out-Null
        [System.IO.File]::WriteAllText((Join-Path $copy 'file.cutover-part'), 'o')
        (Copy-CutoverTree -Source (Join-Path $TestDrive 'tree') -Destination $copy).files | Should -Be 1
    }
    It 'that cannot be read are AccessDenied' -Skip:($isWindows51 -or [System.Environment]::UserName -eq 'root') {
        $closed = Join-Path $TestDrive 'closed'
        [System.IO.File]::WriteAllText($closed, 'x')
        [System.IO.File]::SetUnixFileMode($closed, 'None')
        { Get-CutoverFile -Path $closed } | Should -Throw -ErrorId 'AccessDenied,Get-CutoverFile'
    }
}

Describe 'Runs' {
    It 'are found with their journal and their artefacts, and an artefact stays what it was' {
        $before = $env:CUTOVER_DATA
        $env:CUTOVER_DATA = Join-Path $TestDrive 'store'
        try {
            $null = Add-CutoverJournalRecord -RunId 'run-1' -Seq 1 -Hash 'h1' -Line '{"seq":1,"hash":"h1"}'
            $saved = Save-CutoverArtefact -RunId 'run-1' -Name 'before' -Content ([byte[]] (1, 2, 3))
            (Get-CutoverArtefact -RunId 'run-1' -Name 'before').content | Should -Be @(1, 2, 3)
            { Save-CutoverArtefact -RunId 'run-1' -Name 'before' -Content ([byte[]] (9)) } | Should -Throw -ErrorId 'ArtefactExists,Save-CutoverArtefact'
            $run = Get-CutoverRun
            $run.runId | Should -Be 'run-1'
            $run.artefacts[0].sha256 | Should -Be $saved.sha256
            [System.Text.Encoding]::UTF8.GetString((Get-CutoverJournal -RunId 'run-1').content) | Should -Be "{""seq"":1,""hash"":""h1""}`n"
        }
        finally { $env:CUTOVER_DATA = $before }
    }
}

Describe 'Versions' {
    It 'of a managed assembly are read, and a file without one has none' {
        (Get-CutoverFileVersion -Path ([psobject].Assembly.Location)).fileVersion | Should -Match '^\d+\.\d+'
        (Get-CutoverFileVersion -Path (Join-Path $TestDrive 'there.txt')).fileVersion | Should -BeNullOrEmpty
    }
}

Describe 'Downloads' {
    It 'that nobody answers are DownloadFailed, and nothing is left' {
        $path = Join-Path $TestDrive 'new/download.bin'
        $other = @{ ExpectedSha256 = 'x' }
        { Save-CutoverDownload -Uri 'http://127.0.0.1:9/' -Path $path @other -DeadlineMs 2000 } | Should -Throw -ErrorId 'DownloadFailed,Save-CutoverDownload'
        { Save-CutoverDownload -Uri 'ftp://x/' -Path $path @other } | Should -Throw -ErrorId 'UriInvalid,Save-CutoverDownload'
        Test-Path -LiteralPath ([System.IO.Path]::GetDirectoryName($path)) | Should -BeFalse
    }
    It 'of a file that is there with its hash are not made, and another file is not replaced' {
        $path = Join-Path $TestDrive 'there.txt'
        $other = @{ ExpectedSha256 = 'x' }
        $hash = @{ ExpectedSha256 = (Get-CutoverFile -Path $path -NoContent).sha256 }
        (Save-CutoverDownload -Uri 'http://127.0.0.1:9/' -Path $path @hash).downloaded | Should -BeFalse
        { Save-CutoverDownload -Uri 'http://127.0.0.1:9/' -Path $path @other } | Should -Throw -ErrorId 'FileChanged,Save-CutoverDownload'
    }
}

Describe 'The network from the target' {
    It 'gives nobody answering as a result' {
        $answer = Test-CutoverTcpPort -HostName 127.0.0.1 -Port 9 -DeadlineMs 2000
        $answer.connected | Should -BeFalse
        $answer.message | Should -Not -BeNullOrEmpty
        (Get-CutoverHttpResponse -Uri 'http://127.0.0.1:9/' -DeadlineMs 2000).answered | Should -BeFalse
        { Get-CutoverHttpResponse -Uri 'file:///etc/passwd' } | Should -Throw -ErrorId 'UriInvalid,Get-CutoverHttpResponse'
    }
}
