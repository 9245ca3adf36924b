import type { CommandResult, InvokeOptions, PowerShellError } from "../../shell";
import {
  BlobGatherer,
  type Ending,
  FRAME,
  type Frame,
  newReply,
  ProtocolFault,
  readEnding,
  readOutput,
  readRecord,
} from "../channel";

/** What comes back for one call, frame by frame. */
export class CallReply {
  private readonly reply = newReply();
  private readonly errors: PowerShellError[] = [];
  private readonly blobs = new BlobGatherer((index, value) => this.reply.blobs.set(index, value));

  constructor(private readonly onRecord: InvokeOptions["onRecord"]) {}

  /** All that has come, once the call has ended. */
  get result(): CommandResult {
    const { output, truncated } = this.reply;
    return { output, errors: this.errors, truncated };
  }

  /** Takes a frame in; gives how the call ended when it is the last one. @throws ProtocolFault for one of another kind. */
  read({ type, payload }: Frame): Ending | undefined {
    if (type === FRAME.done) return readEnding(this.reply, payload);
    if (type === FRAME.output) readOutput(this.reply, payload);
    else if (type === FRAME.blob) this.blobs.take(payload);
    else if (type === FRAME.record) this.readRecord(payload);
    else throw new ProtocolFault(`there is no frame of type ${type}`);
    return undefined;
  }

  private readRecord(payload: Buffer): void {
    const record = readRecord(this.reply, payload);
    if (record.kind === "error") this.errors.push(record.error);
    this.onRecord?.(record);
  }
}
