function Import-Cutover {
    <#
    .SYNOPSIS
    Imports cutover's own module when it is first needed, and finds its private function that opens the fence.
    #>
    param([hashtable] $Session)

    if ($null -ne $Session.Gate) { return }
    $path = $Session.Modules['Cutover']
    if ($null -eq $path) { throw 'cutover: nobody said where the module Cutover lies' }
    $module = Import-HostModule $Session $path
    $Session.Gate = $module.NewBoundScriptBlock({ param($Arguments) Open-CutoverFence @Arguments })
}
