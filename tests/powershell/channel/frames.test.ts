import fc from "fast-check";
import { type Frame, FrameReader, frameBytes, MAX_FRAME_BYTES, ProtocolFault } from "../../../lib/powershell/channel";
import { BlobGatherer, blobFrames } from "../../../lib/powershell/channel/blob-frames";

const frame = fc.record({
  type: fc.integer({ min: 0, max: 255 }),
  id: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
  payload: fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
});

describe("a stream of frames", () => {
  it("gives the same frames in whatever chunks it comes", () => {
    fc.assert(
      fc.property(
        fc.array(frame, { maxLength: 8 }),
        fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1 }),
        (frames, sizes) => {
          const bytes = Buffer.concat(frames.map(frameBytes));
          expect(read(chunksOf(bytes, sizes))).toEqual(read([bytes]));
          expect(read([bytes]).map(({ payload, ...rest }) => ({ ...rest, payload: [...payload] }))).toEqual(
            frames.map(({ payload, ...rest }) => ({ ...rest, payload: [...payload] })),
          );
        },
      ),
    );
  });

  it("gives them byte by byte as well", () => {
    const bytes = Buffer.concat([
      frameBytes({ type: 1, id: 7, payload: Buffer.from("abc") }),
      frameBytes({ type: 2, id: 8, payload: Buffer.alloc(0) }),
    ]);
    expect(read(chunksOf(bytes, [1])).map(({ type, id }) => [type, id])).toEqual([
      [1, 7],
      [2, 8],
    ]);
  });

  it.each([
    ["2^31", 2 ** 31],
    ["negative, read without a sign", 2 ** 32 - 1],
    ["one more than the limit", MAX_FRAME_BYTES + 1],
  ])("is refused when a length is %s", (_, length) => {
    const bytes = Buffer.alloc(9);
    bytes.writeUInt32LE(length, 0);
    expect(() => read([bytes])).toThrow(ProtocolFault);
  });

  it("holds a frame of length 0", () => {
    expect(read([frameBytes({ type: 9, id: 1, payload: Buffer.alloc(0) })])).toHaveLength(1);
  });

  it("knows whether it ended between two frames", () => {
    const reader = new FrameReader(() => undefined);
    const bytes = frameBytes({ type: 1, id: 1, payload: Buffer.from("abc") });
    reader.push(bytes.subarray(0, 10));
    expect(reader.isBetweenFrames).toBe(false);
    reader.push(bytes.subarray(10));
    expect(reader.isBetweenFrames).toBe(true);
  });
});

describe("a long text in parts", () => {
  it("is whole again, also when a character lies across two parts", () => {
    const text = `x${"\u8868\u{1f600}".repeat(120_000)}`;
    const given: unknown[] = [];
    const gatherer = new BlobGatherer((index, value) => given.push([index, value]));
    const reader = new FrameReader(({ payload }) => gatherer.take(payload));
    for (const bytes of blobFrames(1, [{ kind: 0, bytes: Buffer.from(text) }])) reader.push(bytes);
    expect(given).toEqual([[0, text]]);
  });
});

function read(chunks: readonly Buffer[]): readonly Frame[] {
  const frames: Frame[] = [];
  const reader = new FrameReader(({ type, id, payload }) => frames.push({ type, id, payload: Buffer.from(payload) }));
  for (const chunk of chunks) reader.push(chunk);
  return frames;
}

function chunksOf(bytes: Buffer, sizes: readonly number[]): readonly Buffer[] {
  const chunks: Buffer[] = [];
  for (let at = 0, n = 0; at < bytes.length; n += 1) {
    const size = sizes[n % sizes.length] ?? 1;
    chunks.push(bytes.subarray(at, at + size));
    at += size;
  }
  return chunks;
}
