import { CutoverError } from "../../errors";
import type { Command, Fence } from "../../shell";
import type { Blob } from "./blob";
import { ByteWriter } from "./byte-writer";
import { MAX_FRAME_BYTES } from "./frame";
import { writeValue } from "./write-value";

/** One call as it goes to the host. */
export interface Call {
  readonly command: Command;
  /** Whether the command changes the computer: then the host compares the lock before, and says that it accepted. */
  readonly changes: boolean;
  readonly fence: Fence | undefined;
  /** Whether anybody listens to the streams while the command runs. */
  readonly records: boolean;
}

export interface EncodedCall {
  readonly blobs: readonly Blob[];
  /** Everything behind the number of cancels, which is known when the call is sent. */
  readonly payload: Buffer;
}

/** The number of cancels stands before the payload. */
const MAX_CALL_BYTES = MAX_FRAME_BYTES - 4;
const FLAG = { changes: 1, fence: 2, records: 4 } as const;

/** Turns a call into bytes. Pure; what cannot be sent is refused here, before anything is. @throws CutoverError VALUE_NOT_SENDABLE. */
export function encodeCall({ command, changes, fence, records }: Call): EncodedCall {
  const bytes = new ByteWriter();
  const blobs: Blob[] = [];
  bytes.byte((changes ? FLAG.changes : 0) | (fence === undefined ? 0 : FLAG.fence) | (records ? FLAG.records : 0));
  bytes.text(command.module);
  bytes.text(command.name);
  if (fence !== undefined) {
    bytes.text(fence.runId);
    bytes.int32(fence.epoch);
  }
  const select = command.select === undefined || command.select === "all" ? undefined : command.select;
  bytes.int32(select === undefined ? -1 : select.length);
  for (const name of select ?? []) bytes.text(name);
  const parameters = Object.entries(command.parameters);
  bytes.int32(parameters.length);
  for (const [name, value] of parameters) {
    bytes.text(name);
    writeValue({ bytes, blobs }, value, `The parameter -${name} of ${command.name}`);
  }
  const payload = bytes.written;
  if (payload.length > MAX_CALL_BYTES) {
    const what = `${command.name} was given ${payload.length} bytes of short values, more than the ${MAX_CALL_BYTES} that one call can carry.`;
    throw new CutoverError({ code: "VALUE_NOT_SENDABLE", what });
  }
  return { blobs, payload };
}

/** The payload of the settings frame: names and paths, in a form that needs nothing but BinaryReader. */
export function settingsPayload(settings: Readonly<Record<string, string>>): Buffer {
  const bytes = new ByteWriter();
  const entries = Object.entries(settings);
  bytes.int32(entries.length);
  for (const [name, value] of entries) {
    bytes.text(name);
    bytes.text(value);
  }
  return bytes.written;
}
