import { isAscii } from "node:buffer";
import { BLOB } from "./tag";

/** A long text or many bytes, as they go over the wire in raw chunks. */
export interface Blob {
  readonly kind: number;
  readonly bytes: Buffer;
}

export function blobOfText(text: string, wellFormed: boolean): Blob {
  if (!wellFormed) return { kind: BLOB.text16, bytes: Buffer.from(text, "utf16le") };
  // A copy is sooner made than an encoding.
  const isAsciiText = Buffer.byteLength(text, "utf8") === text.length;
  return { kind: BLOB.text, bytes: Buffer.from(text, isAsciiText ? "latin1" : "utf8") };
}

export function blobOfBytes(bytes: Uint8Array): Blob {
  return { kind: BLOB.bytes, bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) };
}

/** What a blob that has arrived stands for. */
export function blobValue({ kind, bytes }: Blob): string | Uint8Array {
  if (kind === BLOB.text) return bytes.toString(isAscii(bytes) ? "latin1" : "utf8");
  if (kind === BLOB.text16) return bytes.toString("utf16le");
  return new Uint8Array(bytes);
}
