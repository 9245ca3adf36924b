import { BLOB } from "./tag";

/** A long text or many bytes, as they go over the wire in raw chunks. */
export interface Blob {
  readonly kind: number;
  readonly bytes: Buffer;
}

export function blobOfText(text: string, wellFormed: boolean): Blob {
  return wellFormed
    ? { kind: BLOB.text, bytes: Buffer.from(text, "utf8") }
    : { kind: BLOB.text16, bytes: Buffer.from(text, "utf16le") };
}

export function blobOfBytes(bytes: Uint8Array): Blob {
  return { kind: BLOB.bytes, bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) };
}

/** What a blob that has arrived stands for. */
export function blobValue({ kind, bytes }: Blob): string | Uint8Array {
  if (kind === BLOB.text) return bytes.toString("utf8");
  if (kind === BLOB.text16) return bytes.toString("utf16le");
  return new Uint8Array(bytes);
}
