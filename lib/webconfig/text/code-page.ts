import { CutoverError } from "../../errors";

/** Maps between bytes and characters for one legacy code page. */
export interface CodePage {
  readonly name: string;
  decode(bytes: Uint8Array): string;
  /** The bytes of one character, or nothing if the page has none for it. */
  encodeCharacter(character: string): readonly number[] | undefined;
}

const latin1: CodePage = {
  name: "iso-8859-1",
  decode: (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1"),
  encodeCharacter: (character) => {
    const code = character.codePointAt(0) ?? 0;
    return code < 256 ? [code] : undefined;
  },
};

const ascii: CodePage = {
  name: "us-ascii",
  decode: (bytes) => latin1.decode(bytes),
  encodeCharacter: (character) => {
    const code = character.codePointAt(0) ?? 0;
    return code < 128 ? [code] : undefined;
  },
};

/** Windows-1252 from 0x80 to 0x9F; some versions of Node read it as ISO-8859-1, so it is written down here. */
const WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

const windows1252: CodePage = {
  name: "windows-1252",
  decode: (bytes) =>
    latin1.decode(bytes).replace(/[\u0080-\u009F]/g, (it) => WINDOWS_1252[it.charCodeAt(0) - 0x80] ?? it),
  encodeCharacter: (character) => {
    const at = WINDOWS_1252.indexOf(character);
    if (at >= 0) return [0x80 + at];
    const code = character.codePointAt(0) ?? 0;
    return code < 0x80 || (code >= 0xa0 && code < 0x100) ? [code] : undefined;
  },
};

/**
 * The code page of a declared encoding. ISO-8859-1 is taken at its word (the web's decoder would read Windows-1252).
 *
 * @throws CutoverError WEBCONFIG_NOT_DECODABLE when the name is unknown.
 */
export function codePage(name: string): CodePage {
  const lower = name.toLowerCase();
  if (["iso-8859-1", "latin1", "iso_8859-1", "l1"].includes(lower)) return latin1;
  if (["us-ascii", "ascii"].includes(lower)) return ascii;
  if (["windows-1252", "cp1252", "x-cp1252"].includes(lower)) return windows1252;
  let decoder: InstanceType<typeof TextDecoder>;
  try {
    decoder = new TextDecoder(lower, { fatal: true });
  } catch (cause) {
    throw new CutoverError({
      code: "WEBCONFIG_NOT_DECODABLE",
      what: `The file declares the encoding "${name}", which is not known here.`,
      cause,
    });
  }
  let reverse: ReadonlyMap<string, readonly number[]> | undefined;
  return {
    name: lower,
    decode: (bytes) => decoder.decode(bytes),
    encodeCharacter: (character) => {
      reverse ??= reverseTable(lower);
      return reverse.get(character);
    },
  };
}

function reverseTable(name: string): ReadonlyMap<string, readonly number[]> {
  const table = new Map<string, readonly number[]>();
  const decoder = new TextDecoder(name, { fatal: true });
  const put = (bytes: readonly number[]) => {
    try {
      const character = decoder.decode(Uint8Array.from(bytes));
      if ([...character].length === 1 && !table.has(character)) table.set(character, bytes);
    } catch {
      // These bytes stand for no character in this page.
    }
  };
  for (let byte = 0; byte < 256; byte++) put([byte]);
  for (let lead = 0x81; lead < 0xff; lead++) {
    if (table.has(decodeOr(decoder, lead))) continue;
    for (let trail = 0x30; trail < 0xff; trail++) put([lead, trail]);
  }
  return table;
}

function decodeOr(decoder: InstanceType<typeof TextDecoder>, byte: number): string {
  try {
    return decoder.decode(Uint8Array.of(byte));
  } catch {
    return "";
  }
}
