/**
 * The texts in which a secret may hide: itself, in base64 (as UTF-8 and as UTF-16LE, at each of the three places that it
 * can have in a longer text), as UTF-16LE bytes read one by one, URL- and JSON-escaped, and as hex.
 *
 * @example
 * formsOf("pa55").some((form) => text.includes(form))
 */
export function formsOf(secret: string): readonly string[] {
  const utf8 = Buffer.from(secret, "utf8");
  const utf16 = Buffer.from(secret, "utf16le");
  const all = [
    secret,
    ...base64Forms(utf8),
    ...base64Forms(utf16),
    utf16.toString("latin1"),
    JSON.stringify(utf16.toString("latin1")).slice(1, -1),
    encodeURIComponent(secret),
    encodeURIComponent(secret).toLowerCase(),
    encodeURIComponent(secret).replaceAll("%20", "+"),
    JSON.stringify(secret).slice(1, -1),
    JSON.stringify(JSON.stringify(secret).slice(1, -1)).slice(1, -1),
    unicodeEscaped(secret),
    markupEscaped(secret),
    utf8.toString("hex"),
    utf16.toString("hex"),
  ];
  return [...new Set(all.filter((form) => form.length > 0))];
}

const SHORTEST = 8;

/** Base64 turns three bytes into four letters: what does not depend on the neighbours, for each of the three offsets. */
function base64Forms(bytes: Uint8Array): readonly string[] {
  return [0, 1, 2].flatMap((offset) => {
    const text = Buffer.concat([Buffer.alloc(offset), bytes])
      .toString("base64")
      .replace(/=+$/, "");
    const begin = Math.ceil((offset * 8) / 6);
    const end = Math.floor(((offset + bytes.length) * 8) / 6);
    const inner = text.slice(begin, end);
    return inner.length >= SHORTEST ? [inner, inner.replaceAll("+", "-").replaceAll("/", "_")] : [];
  });
}

/** As writers of JSON do it that think of web pages, such as Go's. */
function markupEscaped(secret: string): string {
  const json = JSON.stringify(secret).slice(1, -1);
  return json.replace(/[<>&\u2028\u2029]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** As ASCII-only writers of JSON do it. */
function unicodeEscaped(secret: string): string {
  return secret.replace(/[^\x20-\x7e]|["&'<>+\\]/g, (one) => {
    return `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}
