function Write-OutputFrame {
    <#
    .SYNOPSIS
    Writes the output objects into frames: rows below their columns where objects have one shape, else value by value.
    .DESCRIPTION
    A frame holds either rows or values; it is closed and another one begun where that changes, or where it is large.
    #>
    param([hashtable] $Session)

    $output = $Session.Output.ReadAll()
    if ($null -ne $Session.SendFailure) { return }
    if ($Session.Sent -gt $Session.MostSent) {
        $Session.Truncated = $true
        return
    }
    $select = $Session.Select
    $buffer = $Session.Buffer
    $writer = $Session.Writer
    # Compiled when it pays: a single object is written sooner without.
    $Session.Outputs += 1
    if ($null -eq $Session.RowWriter -and ($Session.Outputs -gt 3 -or $output.Count -gt 16)) {
        $Session.NoteWriter = New-NoteWriter
        $Session.RowWriter = New-RowWriter $false
        $Session.SelectWriter = New-RowWriter $true
        $Session.ScalarWriter = New-ScalarWriter
    }
    $row = $Session.RowWriter
    $note = $Session.NoteWriter
    $scalar = $Session.ScalarWriter
    if ($null -ne $select) {
        $row = $Session.SelectWriter
        $note = $null
        $scalar = $null
    }
    # Getters are the command's own code: they run in its runspace, which is the thread's for that time. From here they
    # would be asked of it as an event, and while the command runs each would wait for the very command that waits for it.
    $here = $null
    try {
        # Not for the few objects of a first call: nothing runs behind them, and the first use of this takes time.
        if ($null -ne $row) {
            $here = [System.Management.Automation.Runspaces.Runspace]::DefaultRunspace
            [System.Management.Automation.Runspaces.Runspace]::DefaultRunspace = $Session.Runspace
        }
        # 0: no frame is open; 1: values; 2: rows.
        $form = 0
        $columns = $null
        $type = $null
        $bound = 262144
        $custom = [System.Management.Automation.PSCustomObject]
        foreach ($item in $output) {
            if ($form -ne 0 -and $buffer.Position -gt $bound) {
                Close-Frame $Session
                $Session.Sent += $buffer.Position
                Send-Buffer $Session
                $form = 0
                if ($Session.Sent -gt $Session.MostSent) {
                    $Session.Truncated = $true
                    break
                }
            }
            if ($null -ne $row -and $item -is $custom) {
                if ($form -eq 2) {
                    $start = $buffer.Position
                    $isWritten = $false
                    # A text that UTF-8 cannot hold throws.
                    try {
                        if ($null -ne $type) { $isWritten = $write.Invoke($writer, $item, $columns, $type) }
                        else { $isWritten = $row.Invoke($writer, $item, $columns) }
                    } catch { $isWritten = $false }
                    if ($isWritten) { continue }
                    $buffer.Position = $start
                    $buffer.SetLength($start)
                }
                if ($form -ne 0) { Close-Frame $Session }
                $start = $buffer.Position
                $columns = $select
                if ($null -eq $columns) { $columns = Get-Column $item }
                $isWritten = $false
                # Rows without columns could not be counted; what has very many may be larger than a frame.
                if ($columns.Length -gt 0 -and $columns.Length -le 256) {
                    Open-Table $Session $columns
                    $place = $buffer.Position
                    # Whether it holds all of its properties itself is seen by its first row.
                    $type = $null
                    if ($null -ne $note) {
                        $type = $note.Type.Invoke($item)
                        $write = $note.Write
                        try { $isWritten = $write.Invoke($writer, $item, $columns, $type) } catch { $isWritten = $false }
                    }
                    if (-not $isWritten) {
                        $type = $null
                        $buffer.Position = $place
                        $buffer.SetLength($place)
                        try { $isWritten = $row.Invoke($writer, $item, $columns) } catch { $isWritten = $false }
                    }
                }
                if ($isWritten) {
                    $form = 2
                    continue
                }
                $buffer.Position = $start
                $buffer.SetLength($start)
                $form = 0
            }
            if ($form -ne 1) {
                if ($form -ne 0) { Close-Frame $Session }
                Open-Frame $Session 18
                $writer.Write([byte]0)
                $form = 1
            }
            if ($null -ne $scalar) {
                $start = $buffer.Position
                $isWritten = $false
                try { $isWritten = $scalar.Invoke($writer, $item) } catch { $isWritten = $false }
                if ($isWritten) { continue }
                $buffer.Position = $start
                $buffer.SetLength($start)
            }
            if ($null -ne $select) { Write-Selected $Session $item $select } else { Write-Value $Session $item 4 0 }
            # Long texts and bytes are sent past the buffer.
            if ($Session.Sent -gt $Session.MostSent) {
                $Session.Truncated = $true
                break
            }
        }
        if ($form -ne 0) { Close-Frame $Session }
    } finally {
        if ($null -ne $here) { [System.Management.Automation.Runspaces.Runspace]::DefaultRunspace = $here }
    }
}
