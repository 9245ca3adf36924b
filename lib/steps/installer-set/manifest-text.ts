/** SHA-256 of each file by its path with backslashes, in lower case. */
export type Hashes = { readonly [path: string]: string };

const LINE = /^([0-9a-f]{64}) [ *](.+)$/i;

/** Reads the lines that sha256sum writes; lines of another form are left out. Pure. */
export function parseManifest(text: string): Hashes {
  const lines = text.split(/\r?\n/).map((line) => LINE.exec(line.replace(/^\uFEFF/, "")));
  return Object.fromEntries(lines.flatMap((match) => (match === null ? [] : [[pathOf(match), hashOf(match)]])));
}

const hashOf = (match: RegExpExecArray): string => (match[1] ?? "").toLowerCase();
const pathOf = (match: RegExpExecArray): string => normalisedPath(match[2] ?? "");

/** A path as Get-CutoverManifest gives it: backslashes, no leading dot. */
export function normalisedPath(path: string): string {
  return path.replace(/\//g, "\\").replace(/^\.\\/, "");
}
