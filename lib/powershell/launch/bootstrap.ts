/** Characters that PowerShell takes for a single quote. */
const QUOTES = /['\u2018\u2019\u201a\u201b]/g;

/**
 * The one line that starts the host: ASCII, whatever the paths are. The host is called and not dot-sourced: a session in
 * Constrained Language may call a trusted script, and may not take its content in. What stops the host from starting
 * (a policy that does not trust it) is said on the output by its error id, which no language of Windows changes.
 */
export function bootstrapLine({
  host,
  endpoint,
  mine,
  theirs,
}: {
  readonly host: string;
  readonly endpoint: string;
  readonly mine: string;
  readonly theirs: string;
}): string {
  const called = [host, endpoint, mine, theirs].map(literal).join(" ");
  return `try { & ${called} } catch { 'cutover-host-failed ' + $_.FullyQualifiedErrorId + ' ' + $_ }; exit\n`;
}

/** A text as a PowerShell expression of ASCII characters. */
export function literal(text: string): string {
  const parts = text.match(/[\x20-\x7e]+|[^\x20-\x7e]/g) ?? [];
  const pieces = parts.map((part) =>
    /^[\x20-\x7e]/.test(part) ? `'${part.replace(QUOTES, "$&$&")}'` : [...unitsOf(part)].map(codeUnit).join("+"),
  );
  if (pieces.length === 1 && pieces[0]?.startsWith("'") === true) return pieces[0];
  return `(''${pieces.map((piece) => `+${piece}`).join("")})`;
}

function unitsOf(text: string): readonly number[] {
  return Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
}

function codeUnit(unit: number): string {
  return `[char]${unit}`;
}
