function Receive-FarOutput {
    <#
    .SYNOPSIS
    Takes what the far half gave: bytes go on to the Node side, numbers answer a question, texts are news.
    #>
    param([hashtable] $Relay)

    foreach ($item in $Relay.Output.ReadAll()) {
        $value = $item.psobject.BaseObject
        if ($value -is [byte[]]) { $Relay.Near[$value[0]].Write($value, 1, $value.Length - 1) }
        elseif ($value -is [int]) {
            $Relay.IsAsked = $false
            $Relay.Unanswered = 0
            # Over, unless something was sent after the question.
            if ($value -eq 1 -and -not $Relay.IsNews) { $Relay.IsBusy = $false }
        } elseif ($value.StartsWith('executable:')) {
            Send-Report $Relay.Report ([ordered]@{ kind = 'opened'; folder = $Relay.Folder; executable = $value.Substring(11) })
        } else {
            Send-Report $Relay.Report ([ordered]@{ kind = 'ended'; said = $value })
            $Relay.IsOver = $true
        }
    }
}
