function Send-Accepted {
    <#
    .SYNOPSIS
    Says that a call was read: from here on it may take effect.
    #>
    param([hashtable] $Session)

    Open-Frame $Session 16
    Close-Frame $Session
    Send-Buffer $Session
}
