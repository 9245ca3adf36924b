/** What a frame is. The length (4 bytes), the type (1) and the id (4) stand before its payload, little endian. */
export const FRAME = {
  /** Host → Node: its half of the nonce. Node → host: the other half. First on each connection. */
  hello: 1,
  /** Node → host: what the session is told once. */
  settings: 2,
  /** Part of a blob of the call of that id, before the frame that names it. */
  blob: 3,
  /** Node → host: run a command. */
  call: 4,
  /** Node → host on the control connection: stop the call of that id. */
  cancel: 5,
  /** Host → Node: the call was read; from here on it may take effect. */
  accepted: 16,
  /** Host → Node: a stream record. */
  record: 17,
  /** Host → Node: output objects. */
  output: 18,
  /** Host → Node: the call has ended. */
  done: 19,
  /** Host → Node: what kind of PowerShell it is. */
  ready: 20,
} as const;

export const HEADER_BYTES = 9;

/** No single frame is longer; what is, travels in parts. */
export const MAX_FRAME_BYTES = 64 * 1024 * 1024;

export interface Frame {
  readonly type: number;
  readonly id: number;
  readonly payload: Buffer;
}

/** The bytes of a frame whose payload is short enough to be copied. */
export function frameBytes({ type, id, payload }: Frame): Buffer {
  const bytes = Buffer.allocUnsafe(HEADER_BYTES + payload.length);
  writeHeader(bytes, { type, id, length: payload.length });
  payload.copy(bytes, HEADER_BYTES);
  return bytes;
}

export function writeHeader(
  bytes: Buffer,
  { type, id, length }: { readonly type: number; readonly id: number; readonly length: number },
): void {
  bytes.writeUInt32LE(length, 0);
  bytes.writeUInt8(type, 4);
  bytes.writeUInt32LE(id, 5);
}
