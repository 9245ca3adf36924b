import { nameEnd } from "./characters";

/** What a document type declaration says, as far as it matters here. Nothing in it is expanded or fetched. */
export interface Doctype {
  readonly end: number;
  /** The general entities declared in the internal subset. */
  readonly entities: ReadonlySet<string>;
  /** Whether declarations can lie outside (external subset, parameter entities), so that any entity may be declared. */
  readonly open: boolean;
}

/** Reads `<!DOCTYPE …>` from `start`; nothing when it does not end. */
export function scanDoctype(text: string, start: number): Doctype | undefined {
  const entities = new Set<string>();
  let open = false;
  let inside = false;
  let at = start + "<!DOCTYPE".length;
  while (at < text.length) {
    const character = text[at];
    if (character === '"' || character === "'") {
      const close = text.indexOf(character, at + 1);
      if (close < 0) return undefined;
      at = close + 1;
    } else if (text.startsWith("<!--", at)) {
      const close = text.indexOf("-->", at + 4);
      if (close < 0) return undefined;
      at = close + 3;
    } else if (text.startsWith("<?", at)) {
      const close = text.indexOf("?>", at + 2);
      if (close < 0) return undefined;
      at = close + 2;
    } else if (text.startsWith("<!ENTITY", at)) {
      const declared = /<!ENTITY\s+(%\s+)?/y;
      declared.lastIndex = at;
      const head = declared.exec(text);
      if (head) {
        const from = at + head[0].length;
        if (head[1]) open = true;
        else entities.add(text.slice(from, nameEnd(text, from)));
      }
      at += "<!ENTITY".length;
    } else if (character === "[") {
      inside = true;
      at++;
    } else if (character === "]") {
      inside = false;
      at++;
    } else if (character === ">" && !inside) {
      if (/^<!DOCTYPE\s+\S+\s+(SYSTEM|PUBLIC)\s/.test(text.slice(start, start + 300))) open = true;
      return { end: at + 1, entities, open };
    } else at++;
  }
  return undefined;
}
