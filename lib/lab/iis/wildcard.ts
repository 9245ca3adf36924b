/** Whether a name fits a PowerShell wildcard pattern (about_Wildcards): *, ?, [abc], [a-c], backtick escapes; any case. */
export function fitsWildcard(name: string, pattern: string): boolean {
  return new RegExp(`^${sourceOf(pattern)}$`, "isu").test(name);
}

function sourceOf(pattern: string): string {
  let source = "";
  for (let at = 0; at < pattern.length; at++) {
    const character = pattern[at] as string;
    const close = character === "[" ? pattern.indexOf("]", at + 1) : -1;
    if (character === "`") source += literal(pattern[++at] ?? "`");
    else if (character === "*") source += ".*";
    else if (character === "?") source += ".";
    else if (close > at + 1) {
      source += `[${pattern.slice(at + 1, close).replace(/[\\^[]/g, "\\$&")}]`;
      at = close;
    } else source += literal(character);
  }
  return source;
}

function literal(character: string): string {
  return character.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
