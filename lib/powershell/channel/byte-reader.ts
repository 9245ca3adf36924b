import { ProtocolFault } from "./protocol-fault";

const TWO_TO_32 = 2 ** 32;
const SHORT_TEXT = 24;

/** Reads what a ByteWriter, or .NET's BinaryWriter, wrote. @throws ProtocolFault where bytes are missing. */
export class ByteReader {
  private at = 0;

  constructor(private readonly bytes: Buffer) {}

  get isAtEnd(): boolean {
    return this.at >= this.bytes.length;
  }

  byte(): number {
    const value = this.bytes[this.at];
    if (value === undefined) throw this.cutShort();
    this.at += 1;
    return value;
  }

  int32(): number {
    const start = this.take(4);
    return this.bytes.readInt32LE(start);
  }

  int64(): bigint {
    const start = this.take(8);
    return this.bytes.readBigInt64LE(start);
  }

  /** An Int64 that is known to be a whole number below 2^53, without a bigint between. */
  safeInteger(): number {
    const start = this.take(8);
    return this.bytes.readInt32LE(start + 4) * TWO_TO_32 + this.bytes.readUInt32LE(start);
  }

  double(): number {
    const start = this.take(8);
    return this.bytes.readDoubleLE(start);
  }

  /** A count of items or bytes. */
  count(): number {
    const value = this.int32();
    if (value < 0) throw new ProtocolFault(`a count is ${value}`);
    return value;
  }

  /** UTF-8 behind its length in groups of seven bits. */
  text(): string {
    const size = this.length7();
    const start = this.take(size);
    if (size < SHORT_TEXT) return this.shortText(start, size);
    return this.bytes.toString("utf8", start, start + size);
  }

  /** UTF-16 behind its length in bytes. */
  text16(): string {
    const size = this.count();
    const start = this.take(size);
    return this.bytes.toString("utf16le", start, start + size);
  }

  raw(): Uint8Array {
    const size = this.count();
    const start = this.take(size);
    return new Uint8Array(this.bytes.subarray(start, start + size));
  }

  private length7(): number {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const group = this.byte();
      value += (group & 0x7f) * 2 ** shift;
      if (group < 0x80) return value;
    }
    throw new ProtocolFault("a length has no end");
  }

  /** Most texts are short ASCII: for those a call into C++ costs more than the text. */
  private shortText(start: number, size: number): string {
    let text = "";
    for (let at = start; at < start + size; at += 1) {
      const code = this.bytes[at] ?? 0;
      if (code > 0x7f) return this.bytes.toString("utf8", start, start + size);
      text += String.fromCharCode(code);
    }
    return text;
  }

  private take(size: number): number {
    const start = this.at;
    if (start + size > this.bytes.length) throw this.cutShort();
    this.at = start + size;
    return start;
  }

  private cutShort(): ProtocolFault {
    return new ProtocolFault("a payload is shorter than what it says");
  }
}
