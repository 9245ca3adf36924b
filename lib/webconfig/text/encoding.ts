import { CutoverError } from "../../errors";
import { type CodePage, codePage } from "./code-page";

/** How the characters of a file are stored. */
export interface FileEncoding {
  readonly kind: "utf-8" | "utf-16le" | "utf-16be" | "code-page";
  readonly bom: boolean;
  readonly page?: CodePage;
  /** What the XML declaration says, if it says anything. */
  readonly declared?: string;
}

const BOMS = [
  { kind: "utf-8", bytes: [0xef, 0xbb, 0xbf] },
  { kind: "utf-16le", bytes: [0xff, 0xfe] },
  { kind: "utf-16be", bytes: [0xfe, 0xff] },
] as const;

/** The bytes of the byte order mark that a file of this encoding begins with (none: empty). */
export function bomBytes(encoding: FileEncoding): readonly number[] {
  return encoding.bom ? (BOMS.find((bom) => bom.kind === encoding.kind)?.bytes ?? []) : [];
}

/**
 * Reads the characters of a file: the byte order mark decides, then the shape of UTF-16, then the declaration, then UTF-8.
 *
 * @throws CutoverError WEBCONFIG_NOT_DECODABLE for bytes that the encoding does not allow.
 */
export function decodeFile(bytes: Uint8Array): { readonly text: string; readonly encoding: FileEncoding } {
  const bom = BOMS.find((candidate) => candidate.bytes.every((byte, index) => bytes[index] === byte));
  if (bom) {
    const text = decodeUnicode(bytes.subarray(bom.bytes.length), bom.kind);
    return { text, encoding: { kind: bom.kind, bom: true, ...declaredIn(text) } };
  }
  const wide =
    bytes[0] === 0x3c && bytes[1] === 0 ? "utf-16le" : bytes[0] === 0 && bytes[1] === 0x3c ? "utf-16be" : undefined;
  if (wide) {
    const text = decodeUnicode(bytes, wide);
    return { text, encoding: { kind: wide, bom: false, ...declaredIn(text) } };
  }
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 300)).toString("latin1");
  const { declared } = declaredIn(head);
  if (declared && !/^utf-?(8|16)/i.test(declared)) {
    const page = codePage(declared);
    return { text: decodePage(bytes, page), encoding: { kind: "code-page", bom: false, page, declared } };
  }
  return {
    text: decodeUnicode(bytes, "utf-8"),
    encoding: { kind: "utf-8", bom: false, ...(declared ? { declared } : {}) },
  };
}

function declaredIn(text: string): { readonly declared?: string } {
  const found = /^<\?xml\s[^>]*?encoding\s*=\s*["']([A-Za-z0-9._:-]+)["']/.exec(text);
  return found?.[1] ? { declared: found[1] } : {};
}

function decodePage(bytes: Uint8Array, page: CodePage): string {
  try {
    return page.decode(bytes);
  } catch (cause) {
    throw new CutoverError({ code: "WEBCONFIG_NOT_DECODABLE", what: `The file is not valid ${page.name}.`, cause });
  }
}

function decodeUnicode(bytes: Uint8Array, kind: "utf-8" | "utf-16le" | "utf-16be"): string {
  try {
    return new TextDecoder(kind, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    const at = kind === "utf-8" ? `byte ${firstBadByte(bytes) + 1}` : "some of its bytes";
    throw new CutoverError({
      code: "WEBCONFIG_NOT_DECODABLE",
      what: `The file is not valid ${kind.toUpperCase()}: ${at}.`,
      cause,
    });
  }
}

/** The offset of the first byte that no UTF-8 sequence explains, by bisection over prefixes. */
function firstBadByte(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    try {
      new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      good = middle;
    } catch {
      bad = middle;
    }
  }
  return Math.max(0, bad - 1);
}
