// Long because the life of a call (queued, sent, accepted, stopped, settled) is one state machine with one owner.
import type { Timer } from "../../node";
import type { Command, CommandResult, InvokeOptions, PowerShellError, ValueMap } from "../../shell";
import {
  BlobGatherer,
  blobFrames,
  type EncodedCall,
  encodeCall,
  FRAME,
  type Frame,
  frameBytes,
  newReply,
  ProtocolFault,
  type Reply,
  readEnding,
  readOutput,
  readRecord,
} from "../channel";
import type { LaunchedHost } from "../launch";
import { cancelled, checkParameterNames, reported, sessionLost, timedOut } from "./failures";

/** How long a command may take to stop after its deadline or its cancellation, before its process is ended. */
const GRACE_MS = 5000;

/** A call of the queue, or the one that is under way. */
interface Pending {
  readonly id: number;
  readonly command: Command;
  readonly options: InvokeOptions;
  /** Until it is sent: a long text in it is as large as all that comes back. */
  encoded: EncodedCall | undefined;
  readonly changes: boolean;
  readonly reply: Reply;
  readonly errors: PowerShellError[];
  state: "queued" | "sent" | "accepted";
  ending: "timeout" | "cancelled" | undefined;
  resolve(result: CommandResult): void;
  reject(error: Error): void;
  release(): void;
}

/** What a session is made of. */
export interface SessionParts {
  readonly computer: string;
  readonly host: LaunchedHost;
  readonly timer: Timer;
  readonly graceMs?: number;
}

/**
 * One PowerShell process with its host: commands run one after the other, and every call settles, whatever happens to the
 * process. A call is never sent again.
 */
export class Session {
  private readonly queue: Pending[] = [];
  private current: Pending | undefined;
  private onIdle: () => void = () => undefined;
  private lastId = 0;
  private cancels = 0;
  private endReason: string | undefined;
  /** Bytes of the host's process, as it was told last. */
  memoryBytes = 0;
  /** How many calls have ended. */
  calls = 0;

  private readonly blobs = new BlobGatherer((index, value) => this.current?.reply.blobs.set(index, value));

  constructor(private readonly parts: SessionParts) {
    parts.host.listen(
      (frame) => this.receive(frame),
      (reason) => this.end(reason),
    );
  }

  get facts(): ValueMap {
    return this.parts.host.facts;
  }

  /** Undefined while it can be used. */
  get ended(): string | undefined {
    return this.endReason;
  }

  get isIdle(): boolean {
    return this.current === undefined && this.queue.length === 0;
  }

  /** Runs a command when its turn comes. @throws CommandFailure; CutoverError VALUE_NOT_SENDABLE before anything is sent. */
  async invoke(
    command: Command,
    { changes, options }: { readonly changes: boolean; readonly options: InvokeOptions },
  ): Promise<CommandResult> {
    checkParameterNames(this.where(command));
    const encoded = encodeCall({ command, changes, fence: options.fence, records: options.onRecord !== undefined });
    return new Promise((resolve, reject) => {
      const where = this.where(command);
      if (options.signal?.aborted === true) throw cancelled(where, false);
      if (this.endReason !== undefined) throw sessionLost(where, { reason: this.endReason, accepted: false });
      this.lastId += 1;
      const pending: Pending = {
        id: this.lastId,
        command,
        options,
        encoded,
        changes,
        reply: newReply(),
        errors: [],
        state: "queued",
        ending: undefined,
        resolve,
        reject,
        release: () => undefined,
      };
      this.watch(pending);
      this.queue.push(pending);
      this.sendNext();
    });
  }

  /** Lets the process end. Calls that are left settle as lost. */
  async close(): Promise<void> {
    this.end("the session was closed");
    await this.parts.host.close();
  }

  /** Takes no more calls from the pool; closes when those that it has are settled. */
  closeWhenIdle(): Promise<void> {
    if (this.isIdle) return this.close();
    return new Promise((resolve, reject) => {
      this.onIdle = () => void this.close().then(resolve, reject);
    });
  }

  /** Ends the process and what it started, at once. */
  async kill(): Promise<void> {
    await this.parts.host.kill();
  }

  private watch(pending: Pending): void {
    const { options } = pending;
    const onAbort = () => this.stop(pending, "cancelled");
    const cancelDeadline = this.parts.timer(options.deadlineMs, () => this.stop(pending, "timeout"));
    options.signal?.addEventListener("abort", onAbort, { once: true });
    pending.release = () => {
      cancelDeadline();
      options.signal?.removeEventListener("abort", onAbort);
    };
  }

  /** The deadline has come, or the caller does not want it any more. */
  private stop(pending: Pending, ending: "timeout" | "cancelled"): void {
    if (pending.ending !== undefined) return;
    pending.ending = ending;
    if (pending !== this.current) {
      const at = this.queue.indexOf(pending);
      if (at >= 0) this.queue.splice(at, 1);
      this.settle(pending, () => pending.reject(this.endingOf(pending, false)));
      return;
    }
    this.cancels += 1;
    this.parts.host.control.write(frameBytes({ type: FRAME.cancel, id: pending.id, payload: Buffer.alloc(0) }));
    const grace = this.parts.timer(this.parts.graceMs ?? GRACE_MS, () => void this.parts.host.kill());
    const release = pending.release;
    pending.release = () => {
      grace();
      release();
    };
  }

  private sendNext(): void {
    if (this.current !== undefined || this.endReason !== undefined) return;
    const next = this.queue.shift();
    if (next?.encoded === undefined) return;
    const { blobs, payload } = next.encoded;
    next.encoded = undefined;
    this.current = next;
    next.state = "sent";
    const { main } = this.parts.host;
    const cancels = Buffer.allocUnsafe(4);
    cancels.writeInt32LE(this.cancels, 0);
    main.cork();
    for (const bytes of blobFrames(next.id, blobs)) main.write(bytes);
    main.write(frameBytes({ type: FRAME.call, id: next.id, payload: Buffer.concat([cancels, payload]) }));
    main.uncork();
  }

  private receive(frame: Frame): void {
    const { current } = this;
    if (current === undefined || frame.id !== current.id) {
      throw new ProtocolFault(`a frame for call ${frame.id}, which is not under way`);
    }
    if (frame.type === FRAME.done) this.finish(current, frame.payload);
    else if (frame.type === FRAME.output) readOutput(current.reply, frame.payload);
    else if (frame.type === FRAME.blob) this.blobs.take(frame.payload);
    else if (frame.type === FRAME.accepted) current.state = "accepted";
    else if (frame.type === FRAME.record) this.record(current, frame.payload);
    else throw new ProtocolFault(`there is no frame of type ${frame.type}`);
  }

  private record({ reply, errors, options }: Pending, payload: Buffer): void {
    const record = readRecord(reply, payload);
    if (record.kind === "error") errors.push(record.error);
    options.onRecord?.(record);
  }

  private finish(pending: Pending, payload: Buffer): void {
    const { kind, error, memoryBytes } = readEnding(pending.reply, payload);
    this.memoryBytes = memoryBytes;
    this.calls += 1;
    this.current = undefined;
    this.settle(pending, () => {
      if (kind === "completed") {
        const { output, truncated } = pending.reply;
        pending.resolve({ output, errors: pending.errors, truncated });
      } else if (kind === "failed" && error !== undefined) pending.reject(reported(this.where(pending.command), error));
      else pending.reject(this.endingOf(pending, true));
    });
    this.sendNext();
    if (this.isIdle) this.onIdle();
  }

  private end(reason: string): void {
    if (this.endReason !== undefined) return;
    this.endReason = reason;
    const left = [...(this.current === undefined ? [] : [this.current]), ...this.queue.splice(0)];
    this.current = undefined;
    for (const pending of left) {
      const accepted = pending.changes ? pending.state === "accepted" : pending.state !== "queued";
      const error =
        pending.ending === undefined
          ? sessionLost(this.where(pending.command), { reason, accepted })
          : this.endingOf(pending, accepted);
      this.settle(pending, () => pending.reject(error));
    }
  }

  private settle(pending: Pending, how: () => void): void {
    pending.release();
    how();
  }

  private endingOf(pending: Pending, accepted: boolean): Error {
    const where = this.where(pending.command);
    if (pending.ending === "timeout") return timedOut(where, { deadlineMs: pending.options.deadlineMs, accepted });
    return cancelled(where, accepted);
  }

  private where(command: Command): { readonly computer: string; readonly command: Command } {
    return { computer: this.parts.computer, command };
  }
}
