import { XMLValidator } from "fast-xml-parser";
import { WebConfigDocument } from "./document";
import { decodeFile } from "./text/encoding";
import { malformed } from "./tree/malformed";
import { scanDocument } from "./tree/scan";

/**
 * Reads a configuration file.
 *
 * @param bytes the file as it is stored: UTF-8, UTF-16 or the code page it declares, with or without byte order mark
 * @returns the document; its text is the file's, character for character
 * @throws CutoverError WEBCONFIG_NOT_WELL_FORMED (with line and column), WEBCONFIG_NOT_DECODABLE, WEBCONFIG_TOO_DEEP
 * @example
 * parse(readFileSync("Web.config")).root.name; // "configuration"
 */
export function parse(bytes: Uint8Array): WebConfigDocument {
  const { text, encoding } = decodeFile(bytes);
  const scanned = scanDocument(text);
  // A second opinion: fast-xml-parser is lenient, so what it refuses is surely wrong.
  const verdict = XMLValidator.validate(text);
  if (verdict !== true && !scanned.doctype) {
    throw malformed(text, offsetOf(text, verdict.err), verdict.err.msg);
  }
  return new WebConfigDocument(text, encoding, scanned);
}

/**
 * Reads a file without the second opinion, for merging: the scanner alone refuses what fast-xml-parser refuses (a law in
 * tests/webconfig/parse.test.ts), and its opinion on three files takes as long as merging them.
 */
export function read(bytes: Uint8Array): WebConfigDocument {
  const { text, encoding } = decodeFile(bytes);
  return new WebConfigDocument(text, encoding, scanDocument(text));
}

function offsetOf(text: string, at: { readonly line: number; readonly col: number }): number {
  let offset = 0;
  for (let line = 1; line < at.line; line++) {
    const next = text.indexOf("\n", offset);
    if (next < 0) break;
    offset = next + 1;
  }
  return Math.min(text.length, offset + Math.max(0, at.col - 1));
}
