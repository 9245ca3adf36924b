const PREDEFINED: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };
const REFERENCE = /&(?:#x([0-9a-fA-F]+)|#([0-9]+)|([^;&]+));/g;

/**
 * Replaces character references and the five predefined entities. Entities of a DTD stay as they are written: nothing is
 * expanded or fetched.
 */
export function decodeReferences(raw: string): string {
  if (!raw.includes("&")) return raw;
  return raw.replace(
    REFERENCE,
    (whole, hex: string | undefined, decimal: string | undefined, name: string | undefined) => {
      if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
      if (decimal) return String.fromCodePoint(Number.parseInt(decimal, 10));
      return Object.hasOwn(PREDEFINED, name ?? "") ? (PREDEFINED[name ?? ""] ?? whole) : whole;
    },
  );
}

/** The value of an attribute as XML 1.0 §3.3.3 normalises it. */
export function decodeAttribute(raw: string): string {
  return decodeReferences(/[\t\r\n]/.test(raw) ? raw.replace(/\r\n|[\t\r\n]/g, " ") : raw);
}

/** The characters of a text node, line ends normalised (XML 1.0 §2.11). */
export function decodeText(raw: string): string {
  return decodeReferences(raw.replace(/\r\n?/g, "\n"));
}

/** A value written between the given quotes. Line ends and tabs become references, so that they survive reading. */
export function encodeAttribute(value: string, quote: string): string {
  return value
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/\t/g, "&#x9;")
    .replace(/\n/g, "&#xA;")
    .replace(/\r/g, "&#xD;")
    .replaceAll(quote, quote === '"' ? "&quot;" : "&apos;");
}

/** A value written as the text of an element. */
export function encodeText(value: string): string {
  return value.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/\r/g, "&#xD;");
}
