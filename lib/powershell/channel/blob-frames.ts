import type { Blob } from "./blob";
import { blobValue } from "./blob";
import { ByteReader } from "./byte-reader";
import { FRAME, HEADER_BYTES, writeHeader } from "./frame";
import { ProtocolFault } from "./protocol-fault";

const CHUNK_BYTES = 256 * 1024;
/** Kind (1), number (4) and whether it is the last chunk (1). */
const PREFIX_BYTES = 6;

/** The frames of a call's blobs: a short head and a view of the blob's own bytes in turn, nothing is copied. */
export function* blobFrames(id: number, blobs: readonly Blob[]): Generator<Buffer> {
  for (const [index, { kind, bytes }] of blobs.entries()) {
    for (let at = 0; at < bytes.length; at += CHUNK_BYTES) {
      const chunk = bytes.subarray(at, at + CHUNK_BYTES);
      const head = Buffer.allocUnsafe(HEADER_BYTES + PREFIX_BYTES);
      writeHeader(head, { type: FRAME.blob, id, length: PREFIX_BYTES + chunk.length });
      head.writeUInt8(kind, HEADER_BYTES);
      head.writeInt32LE(index, HEADER_BYTES + 1);
      head.writeUInt8(at + CHUNK_BYTES >= bytes.length ? 1 : 0, HEADER_BYTES + 5);
      yield head;
      yield chunk;
    }
  }
}

/** Gathers the chunks of blobs and hands each one on when it is whole. */
export class BlobGatherer {
  private readonly chunks = new Map<number, Buffer[]>();

  constructor(private readonly onBlob: (index: number, value: string | Uint8Array) => void) {}

  take(payload: Buffer): void {
    if (payload.length < PREFIX_BYTES) throw new ProtocolFault("a blob's frame is too short");
    const head = new ByteReader(payload);
    const [kind, index, last] = [head.byte(), head.int32(), head.byte()];
    const chunks = this.chunks.get(index) ?? [];
    chunks.push(payload.subarray(PREFIX_BYTES));
    if (last === 0) {
      this.chunks.set(index, chunks);
      return;
    }
    this.chunks.delete(index);
    this.onBlob(
      index,
      blobValue({ kind, bytes: chunks.length === 1 ? (chunks[0] ?? Buffer.alloc(0)) : Buffer.concat(chunks) }),
    );
  }
}
