/** A text as a PowerShell literal that expands nothing. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** Lines of a block, moved right by four blanks a level. */
export function indented(lines: readonly string[], levels = 1): readonly string[] {
  return lines.map((line) => (line === "" ? "" : "    ".repeat(levels) + line));
}
