# Ends the fence when it is disposed of, as the file handle of the real module does.
class CutoverLabGate : IDisposable {
    [scriptblock] $End

    CutoverLabGate([scriptblock] $end) {
        $this.End = $end
    }

    [void] Dispose() {
        & $this.End
    }
}
