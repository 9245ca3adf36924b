import { CutoverError } from "../../errors";
import { type Tagged, toTagged, type Value } from "../../shell";
import { type Blob, blobOfBytes, blobOfText } from "./blob";
import type { ByteWriter } from "./byte-writer";
import { INLINE_LIMIT, isWellFormed, TAG } from "./tag";

// What System.DateTime holds: year 1 to year 9999.
const FIRST_DATE_MS = -62_135_596_800_000;
const LAST_DATE_MS = 253_402_300_799_999;

/** Where values are written: bytes, and the blobs that go before them. */
export interface WireOut {
  readonly bytes: ByteWriter;
  readonly blobs: Blob[];
}

/**
 * Writes a value with its tag. A `Secret` is revealed here: the bytes go to the far side and nowhere else.
 *
 * @throws CutoverError VALUE_NOT_SENDABLE for what `toTagged` refuses, and for dates that System.DateTime does not hold.
 */
export function writeValue(out: WireOut, value: Value, where: string): void {
  writeTagged(out, toTagged(value, where), where);
}

function writeTagged(out: WireOut, tagged: Tagged, where: string): void {
  const { bytes } = out;
  if ("string" in tagged) writeText(out, tagged.string);
  else if ("int32" in tagged) {
    bytes.byte(TAG.int32);
    bytes.int32(tagged.int32);
  } else if ("bool" in tagged) bytes.byte(tagged.bool ? TAG.true : TAG.false);
  else if ("null" in tagged) bytes.byte(TAG.null);
  else if ("int64" in tagged) {
    bytes.byte(TAG.int64);
    bytes.int64(BigInt(tagged.int64));
  } else if ("double" in tagged) {
    bytes.byte(TAG.double);
    bytes.double(tagged.double === "-0" ? -0 : Number(tagged.double));
  } else if ("decimal" in tagged) {
    bytes.byte(TAG.decimal);
    bytes.text(tagged.decimal);
  } else if ("date" in tagged) writeDate(out, Number(tagged.date), where);
  else if ("bytes" in tagged) writeBytes(out, Buffer.from(tagged.bytes, "base64"));
  else if ("secret" in tagged) writeSecret(out, tagged.secret);
  else if ("list" in tagged) {
    bytes.byte(TAG.list);
    bytes.int32(tagged.list.length);
    for (const item of tagged.list) writeTagged(out, item, where);
  } else writeMap(out, tagged.map, where);
}

function writeText(out: WireOut, text: string): void {
  const wellFormed = isWellFormed(text);
  if (text.length > INLINE_LIMIT) writeBlob(out, blobOfText(text, wellFormed));
  else if (wellFormed) {
    out.bytes.byte(TAG.string);
    out.bytes.text(text);
  } else {
    out.bytes.byte(TAG.string16);
    out.bytes.text16(text);
  }
}

function writeBytes(out: WireOut, value: Buffer): void {
  if (value.length > INLINE_LIMIT) writeBlob(out, blobOfBytes(value));
  else {
    out.bytes.byte(TAG.bytes);
    out.bytes.raw(value);
  }
}

function writeBlob(out: WireOut, blob: Blob): void {
  out.bytes.byte(TAG.blob);
  out.bytes.int32(out.blobs.length);
  out.blobs.push(blob);
}

// Always UTF-16: SecureString is made of its characters, and no text of the secret is made on the far side.
function writeSecret({ bytes }: WireOut, text: string): void {
  bytes.byte(TAG.secret);
  bytes.text16(text);
}

function writeMap(out: WireOut, entries: readonly (readonly [string, Tagged])[], where: string): void {
  const credential = credentialIn(entries);
  if (credential !== undefined) {
    out.bytes.byte(TAG.credential);
    writeText(out, credential.userName);
    writeSecret(out, credential.password);
    return;
  }
  out.bytes.byte(TAG.map);
  out.bytes.int32(entries.length);
  for (const [name, item] of entries) {
    writeText(out, name);
    writeTagged(out, item, where);
  }
}

/** A user name with a secret password is a PSCredential on the far side, as `Credential` of lib/cmdlets says. */
function credentialIn(
  entries: readonly (readonly [string, Tagged])[],
): { readonly userName: string; readonly password: string } | undefined {
  const byName = new Map(entries);
  const [userName, password] = [byName.get("userName"), byName.get("password")];
  if (entries.length !== 2 || userName === undefined || password === undefined) return undefined;
  if (!("string" in userName) || !("secret" in password) || userName.string === "") return undefined;
  return { userName: userName.string, password: password.secret };
}

function writeDate({ bytes }: WireOut, ms: number, where: string): void {
  if (ms < FIRST_DATE_MS || ms > LAST_DATE_MS) {
    const what = `${where} holds a date outside of the years 1 to 9999, which cannot be sent.`;
    throw new CutoverError({ code: "VALUE_NOT_SENDABLE", what });
  }
  bytes.byte(TAG.date);
  bytes.int64(BigInt(ms));
}
