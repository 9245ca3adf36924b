import type { CodePage } from "./code-page";
import { bomBytes, type FileEncoding } from "./encoding";

/** Whether every character of a text can be written in the encoding. */
export function firstUnencodable(text: string, encoding: FileEncoding): string | undefined {
  const { page } = encoding;
  if (encoding.kind !== "code-page" || !page) return undefined;
  for (const character of text) if (!page.encodeCharacter(character)) return character;
  return undefined;
}

/** The bytes of a whole file: byte order mark and text. The inverse of `decodeFile` for what it returned. */
export function encodeFile(text: string, encoding: FileEncoding): Uint8Array {
  const body = encodeText(text, encoding);
  const bom = bomBytes(encoding);
  if (bom.length === 0) return body;
  const bytes = new Uint8Array(bom.length + body.length);
  bytes.set(bom, 0);
  bytes.set(body, bom.length);
  return bytes;
}

function encodeText(text: string, encoding: FileEncoding): Uint8Array {
  switch (encoding.kind) {
    case "utf-8":
      return new Uint8Array(Buffer.from(text, "utf8"));
    case "utf-16le":
      return new Uint8Array(Buffer.from(text, "utf16le"));
    case "utf-16be":
      return new Uint8Array(Buffer.from(text, "utf16le").swap16());
    case "code-page":
      return encodePage(text, encoding.page);
  }
}

function encodePage(text: string, page: CodePage | undefined): Uint8Array {
  const bytes: number[] = [];
  for (const character of text) bytes.push(...(page?.encodeCharacter(character) ?? [0x3f]));
  return Uint8Array.from(bytes);
}
