import type { Timer } from "../../node";
import type { Command, CommandResult, InvokeOptions } from "../../shell";
import { type EncodedCall, type Ending, FRAME, type Frame } from "../channel";
import { CallReply } from "./call-reply";
import { cancelled, reported, sessionLost, timedOut } from "./failures";

/** What a call is made of. */
export interface CallParts {
  /** In its session; every frame of the call bears it. */
  readonly id: number;
  readonly where: { readonly computer: string; readonly command: Command };
  readonly changes: boolean;
  readonly options: InvokeOptions;
  readonly resolve: (result: CommandResult) => void;
  /** Takes a CommandFailure. */
  readonly reject: (error: Error) => void;
}

/** A call of the queue, or the one that is under way. It settles once, and lets go of its deadline when it does. */
export class PendingCall {
  readonly id: number;
  private readonly reply: CallReply;
  private state: "queued" | "sent" | "accepted" = "queued";
  private stopped: "timeout" | "cancelled" | undefined;
  private readonly releases: (() => void)[] = [];

  /** Of what is encoded nobody else keeps hold: a long text in it is as large as all that comes back. */
  constructor(
    private readonly parts: CallParts,
    private encoded: EncodedCall | undefined,
  ) {
    this.id = parts.id;
    this.reply = new CallReply(parts.options.onRecord);
  }

  /** Calls back once, when its deadline has come or its caller does not want it any more. */
  watch(timer: Timer, onStop: () => void): void {
    const { deadlineMs, signal } = this.parts.options;
    const stop = (why: "timeout" | "cancelled"): void => {
      if (this.stopped !== undefined) return;
      this.stopped = why;
      onStop();
    };
    const onAbort = () => stop("cancelled");
    this.whenSettled(timer(deadlineMs, () => stop("timeout")));
    signal?.addEventListener("abort", onAbort, { once: true });
    this.whenSettled(() => signal?.removeEventListener("abort", onAbort));
  }

  /** Adds what is done when the call settles, however that is. */
  whenSettled(release: () => void): void {
    this.releases.push(release);
  }

  /** Gives what goes over the wire, once, and lets go of it. */
  send(): EncodedCall | undefined {
    const { encoded } = this;
    this.encoded = undefined;
    this.state = "sent";
    return encoded;
  }

  /** Takes a frame in; gives how the call ended when it is the last one. @throws ProtocolFault for one that no call has. */
  read(frame: Frame): Ending | undefined {
    if (frame.type !== FRAME.accepted) return this.reply.read(frame);
    this.state = "accepted";
    return undefined;
  }

  /** The host has told how it ended. */
  settle({ kind, error }: Ending): void {
    if (kind === "completed") {
      this.release();
      this.parts.resolve(this.reply.result);
    } else if (kind === "failed" && error !== undefined) this.fail(reported(this.parts.where, error));
    else this.settleStopped(true);
  }

  /** It ends because its deadline has come, or its caller does not want it any more. */
  settleStopped(accepted: boolean): void {
    const { where, options } = this.parts;
    const { deadlineMs } = options;
    this.fail(this.stopped === "timeout" ? timedOut(where, { deadlineMs, accepted }) : cancelled(where, accepted));
  }

  /** Its session has gone. The host says only of a changing command that it has accepted it. */
  settleLost(reason: string): void {
    const accepted = this.parts.changes ? this.state === "accepted" : this.state !== "queued";
    if (this.stopped === undefined) this.fail(sessionLost(this.parts.where, { reason, accepted }));
    else this.settleStopped(accepted);
  }

  private fail(error: Error): void {
    this.release();
    this.parts.reject(error);
  }

  private release(): void {
    for (const release of this.releases.splice(0)) release();
  }
}
