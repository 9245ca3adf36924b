const NAME_START =
  /[:A-Z_a-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{EFFFF}]/u;
const NAME_REST = /[-.0-9\u00B7]|[\u0300-\u036F]|[\u203F-\u2040]/u;

/** XML 1.0 §2.3: S. */
export function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}

function isAsciiNameStart(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95 || code === 58;
}

function isAsciiNameRest(code: number): boolean {
  return isAsciiNameStart(code) || (code >= 48 && code <= 57) || code === 45 || code === 46;
}

/** The offset behind the name that begins at `from`, or `from` itself when none begins there (XML 1.0 §2.3, Name). */
export function nameEnd(text: string, from: number): number {
  let at = from;
  for (;;) {
    const code = text.charCodeAt(at);
    if (Number.isNaN(code)) return at;
    if (code < 128) {
      if (at === from ? !isAsciiNameStart(code) : !isAsciiNameRest(code)) return at;
      at++;
      continue;
    }
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    if (!NAME_START.test(character) && (at === from || !NAME_REST.test(character))) return at;
    at += character.length;
  }
}

/** XML 1.0 §2.2, Char: whether a character may stand in a document at all. */
export function isXmlCharacter(code: number): boolean {
  if (code < 32) return code === 9 || code === 10 || code === 13;
  return code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff);
}

// Half surrogates cannot occur: decoding refuses them.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is searched for
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/;

/** The offset of the first character that XML forbids, or -1. */
export function firstForbidden(text: string): number {
  return text.search(FORBIDDEN);
}
