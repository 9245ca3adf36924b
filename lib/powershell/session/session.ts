import type { Timer } from "../../node";
import type { Command, CommandResult, InvokeOptions, ValueMap } from "../../shell";
import { blobFrames, type Ending, encodeCall, FRAME, type Frame, frameBytes, ProtocolFault } from "../channel";
import type { LaunchedHost } from "../launch";
import { cancelled, checkParameterNames, sessionLost } from "./failures";
import { PendingCall } from "./pending-call";

/** How long a command may take to stop after its deadline or its cancellation, before its process is ended. */
const GRACE_MS = 5000;

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
  private readonly queue: PendingCall[] = [];
  private current: PendingCall | undefined;
  private onIdle: () => void = () => undefined;
  private lastId = 0;
  private cancels = 0;
  private endReason: string | undefined;
  /** Bytes of the host's process, as it was told last. */
  memoryBytes = 0;
  /** How many calls have ended. */
  calls = 0;

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
    const where = { computer: this.parts.computer, command };
    checkParameterNames(where);
    const encoded = encodeCall({ command, changes, fence: options.fence, records: options.onRecord !== undefined });
    if (options.signal?.aborted === true) throw cancelled(where, false);
    if (this.endReason !== undefined) throw sessionLost(where, { reason: this.endReason, accepted: false });
    return new Promise((resolve, reject) => {
      this.lastId += 1;
      this.enqueue(new PendingCall({ id: this.lastId, where, changes, options, resolve, reject }, encoded));
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

  private enqueue(call: PendingCall): void {
    call.watch(this.parts.timer, () => this.stop(call));
    this.queue.push(call);
    this.sendNext();
  }

  /** The deadline has come, or the caller does not want it any more. */
  private stop(call: PendingCall): void {
    if (call !== this.current) {
      const at = this.queue.indexOf(call);
      if (at >= 0) this.queue.splice(at, 1);
      call.settleStopped(false);
      return;
    }
    this.cancels += 1;
    this.parts.host.control.write(frameBytes({ type: FRAME.cancel, id: call.id, payload: Buffer.alloc(0) }));
    call.whenSettled(this.parts.timer(this.parts.graceMs ?? GRACE_MS, () => void this.parts.host.kill()));
  }

  private sendNext(): void {
    if (this.current !== undefined || this.endReason !== undefined) return;
    const next = this.queue.shift();
    const encoded = next?.send();
    if (next === undefined || encoded === undefined) return;
    this.current = next;
    const { main } = this.parts.host;
    const cancels = Buffer.allocUnsafe(4);
    cancels.writeInt32LE(this.cancels, 0);
    main.cork();
    for (const bytes of blobFrames(next.id, encoded.blobs)) main.write(bytes);
    main.write(frameBytes({ type: FRAME.call, id: next.id, payload: Buffer.concat([cancels, encoded.payload]) }));
    main.uncork();
  }

  private receive(frame: Frame): void {
    const { current } = this;
    if (current === undefined || frame.id !== current.id) {
      throw new ProtocolFault(`a frame for call ${frame.id}, which is not under way`);
    }
    const ending = current.read(frame);
    if (ending !== undefined) this.finish(current, ending);
  }

  private finish(call: PendingCall, ending: Ending): void {
    this.memoryBytes = ending.memoryBytes;
    this.calls += 1;
    this.current = undefined;
    call.settle(ending);
    this.sendNext();
    if (this.isIdle) this.onIdle();
  }

  private end(reason: string): void {
    if (this.endReason !== undefined) return;
    this.endReason = reason;
    const left = [...(this.current === undefined ? [] : [this.current]), ...this.queue.splice(0)];
    this.current = undefined;
    for (const call of left) call.settleLost(reason);
  }
}
