const GO_LINE = /^[ \t]*GO(?:[ \t]+\d+)?[ \t]*;?[ \t]*\r?$/im;

/** The batches of a script: lines that say GO stand between them (Invoke-Sqlcmd, sqlcmd). */
export function splitBatches(text: string): readonly string[] {
  return text.split(new RegExp(GO_LINE, "gim")).filter((batch) => batch.trim() !== "");
}
