/** How a paragraph is laid out: what stands before its first line and its others, and how wide a line may be. */
export interface Hanging {
  readonly prefix: string;
  /** Spaces before the further lines. Default: the length of the prefix. */
  readonly indent?: number;
  readonly columns: number;
  readonly paint?: (text: string) => string;
  readonly paintPrefix?: (text: string) => string;
}

const NARROWEST_TEXT = 20;
const same = (text: string) => text;

/** Lays a text out under a prefix: it is broken between words and its further lines hang below the first. Pure. */
export function hang(text: string, layout: Hanging): string {
  const { prefix, indent = prefix.length, columns, paint = same, paintPrefix = same } = layout;
  const room = { first: columns - prefix.length, other: columns - indent };
  const lines = text.split("\n").flatMap((line, i) => broken(line, i === 0 ? room : { ...room, first: room.other }));
  const blank = " ".repeat(indent);
  return lines.map((line, i) => `${i === 0 ? paintPrefix(prefix) : blank}${paint(line)}`.trimEnd()).join("\n");
}

/** A word that is longer than the line stands alone: paths, digests and commands must stay whole to be copied. */
function broken(text: string, room: { readonly first: number; readonly other: number }): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const limit = Math.max(NARROWEST_TEXT, lines.length === 0 ? room.first : room.other);
    if (line !== "" && line.length + 1 + word.length > limit) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
