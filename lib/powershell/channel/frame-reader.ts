import { type Frame, HEADER_BYTES, MAX_FRAME_BYTES } from "./frame";
import { ProtocolFault } from "./protocol-fault";

/**
 * Cuts a stream of chunks into frames, whatever the chunks are. Chunks of a long frame are kept as they came and joined
 * once, when the frame is whole; a frame that lies in one chunk is not copied at all.
 */
export class FrameReader {
  private chunks: Buffer[] = [];
  private have = 0;
  private wanted = HEADER_BYTES;

  constructor(private readonly onFrame: (frame: Frame) => void) {}

  /** @throws ProtocolFault when a length is beyond the limit. */
  push(chunk: Buffer): void {
    this.chunks.push(chunk);
    this.have += chunk.length;
    if (this.have < this.wanted) return;
    const bytes = this.chunks.length === 1 ? chunk : Buffer.concat(this.chunks, this.have);
    const rest = this.takeFrames(bytes);
    this.chunks = rest.length === 0 ? [] : [rest];
    this.have = rest.length;
  }

  /** Whether the stream may end here: nothing of a frame has been left over. */
  get isBetweenFrames(): boolean {
    return this.have === 0;
  }

  private takeFrames(bytes: Buffer): Buffer {
    let at = 0;
    for (;;) {
      const left = bytes.length - at;
      if (left < HEADER_BYTES) {
        this.wanted = HEADER_BYTES;
        break;
      }
      const length = bytes.readUInt32LE(at);
      if (length > MAX_FRAME_BYTES) throw new ProtocolFault(`a frame of ${length} bytes was announced`);
      if (left < HEADER_BYTES + length) {
        this.wanted = HEADER_BYTES + length;
        break;
      }
      const start = at + HEADER_BYTES;
      const frame = {
        type: bytes.readUInt8(at + 4),
        id: bytes.readUInt32LE(at + 5),
        payload: bytes.subarray(start, start + length),
      };
      at = start + length;
      this.onFrame(frame);
    }
    return bytes.subarray(at);
  }
}
