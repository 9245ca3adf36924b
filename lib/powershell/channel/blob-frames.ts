import type { Blob } from "./blob";
import { blobValue } from "./blob";
import { ByteReader } from "./byte-reader";
import { FRAME, HEADER_BYTES, writeHeader } from "./frame";
import { ProtocolFault } from "./protocol-fault";

const CHUNK_BYTES = 256 * 1024;
/** Kind (1), number (4) and the length of the whole (4). */
const PREFIX_BYTES = 9;

/** The frames of a call's blobs: a short head and a view of the blob's own bytes in turn, nothing is copied. */
export function* blobFrames(id: number, blobs: readonly Blob[]): Generator<Buffer> {
  for (const [index, { kind, bytes }] of blobs.entries()) {
    for (let at = 0; at < bytes.length; at += CHUNK_BYTES) {
      const chunk = bytes.subarray(at, at + CHUNK_BYTES);
      const head = Buffer.allocUnsafe(HEADER_BYTES + PREFIX_BYTES);
      writeHeader(head, { type: FRAME.blob, id, length: PREFIX_BYTES + chunk.length });
      head.writeUInt8(kind, HEADER_BYTES);
      head.writeInt32LE(index, HEADER_BYTES + 1);
      head.writeInt32LE(bytes.length, HEADER_BYTES + 5);
      yield head;
      yield chunk;
    }
  }
}

/** A blob of which something has arrived. */
interface Part {
  readonly bytes: Buffer;
  have: number;
}

/** Gathers the chunks of blobs, each straight at its place, and hands a blob on when it is whole. */
export class BlobGatherer {
  private readonly parts = new Map<number, Part>();

  constructor(private readonly onBlob: (index: number, value: string | Uint8Array) => void) {}

  take(payload: Buffer): void {
    if (payload.length < PREFIX_BYTES) throw new ProtocolFault("a blob's frame is too short");
    const head = new ByteReader(payload);
    const [kind, index, whole] = [head.byte(), head.int32(), head.count()];
    const part = this.parts.get(index) ?? { bytes: Buffer.allocUnsafeSlow(whole), have: 0 };
    const chunk = payload.subarray(PREFIX_BYTES);
    if (part.have + chunk.length > part.bytes.length) throw new ProtocolFault("a blob is longer than it says");
    chunk.copy(part.bytes, part.have);
    part.have += chunk.length;
    this.parts.set(index, part);
    if (part.have < part.bytes.length) return;
    this.parts.delete(index);
    this.onBlob(index, blobValue({ kind, bytes: part.bytes }));
  }
}
