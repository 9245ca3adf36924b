const FIRST_SIZE = 1024;

/** Bytes that grow. Numbers are little endian, as .NET's BinaryReader reads them. */
export class ByteWriter {
  private bytes = Buffer.allocUnsafe(FIRST_SIZE);
  private length = 0;

  /** What has been written; a view that the next write may change. */
  get written(): Buffer {
    return this.bytes.subarray(0, this.length);
  }

  byte(value: number): void {
    this.room(1);
    this.bytes[this.length] = value;
    this.length += 1;
  }

  int32(value: number): void {
    this.room(4);
    this.length = this.bytes.writeInt32LE(value, this.length);
  }

  int64(value: bigint): void {
    this.room(8);
    this.length = this.bytes.writeBigInt64LE(value, this.length);
  }

  double(value: number): void {
    this.room(8);
    this.length = this.bytes.writeDoubleLE(value, this.length);
  }

  /** UTF-8 behind its length in groups of seven bits, as BinaryReader.ReadString wants it. */
  text(value: string): void {
    const size = Buffer.byteLength(value, "utf8");
    this.length7(size);
    this.room(size);
    this.length += this.bytes.write(value, this.length, "utf8");
  }

  /** UTF-16 behind its length in bytes. */
  text16(value: string): void {
    const size = value.length * 2;
    this.int32(size);
    this.room(size);
    this.length += this.bytes.write(value, this.length, "utf16le");
  }

  raw(value: Uint8Array): void {
    this.int32(value.length);
    this.room(value.length);
    this.bytes.set(value, this.length);
    this.length += value.length;
  }

  private length7(value: number): void {
    let rest = value;
    while (rest >= 0x80) {
      this.byte((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    this.byte(rest);
  }

  private room(size: number): void {
    const wanted = this.length + size;
    if (wanted <= this.bytes.length) return;
    const grown = Buffer.allocUnsafe(Math.max(wanted, this.bytes.length * 2));
    this.bytes.copy(grown, 0, 0, this.length);
    this.bytes = grown;
  }
}
