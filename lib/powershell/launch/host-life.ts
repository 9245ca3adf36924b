import type { Socket } from "node:net";
import type { Timer } from "../../node";
import type { ValueMap } from "../../shell";
import { FRAME, type Frame, readFacts } from "../channel";
import { newNonce } from "./endpoint";
import { Greeter } from "./greeting";
import { killTree } from "./kill-tree";
import type { LaunchedHost } from "./launched-host";
import { PowerShellProcess, type Program } from "./node-powershell";

/** What is particular to a host here, or to one on another computer. */
export interface HostParticulars {
  readonly timer: Timer;
  /** How long the process may take to end by itself once it is not needed any more, in milliseconds. */
  readonly closeGraceMs: number;
  /** The error of a start that is over: why, and the last of what the process said. */
  readonly failure: (seen: { readonly reason: string; readonly said: string }) => Error;
  /** Both connections stand. */
  readonly onConnected?: () => void;
  /** What the host has told of its own end. It says more than what is seen of that end from here. */
  readonly lastWords?: () => string | undefined;
}

/**
 * The life of a host, and of the process here that it runs in or is reached through: started, connected, ready, lost,
 * ended. It becomes ready or fails once; it is lost once, for the first reason, which who listens later is told as well.
 */
export class HostLife {
  readonly nonce = newNonce();
  private onEnded: () => void = () => undefined;
  private onReady: (facts: ValueMap) => void = () => undefined;
  private onUnready: (error: Error) => void = () => undefined;
  private onFrame: (frame: Frame) => void = () => undefined;
  private onLost: (reason: string) => void = () => undefined;
  /** Settles when the process has ended, or could not be started. */
  readonly ended = new Promise<void>((resolve) => {
    this.onEnded = resolve;
  });
  /** What the host says of itself. Rejects with the error of a start that is over. */
  readonly ready = new Promise<ValueMap>((resolve, reject) => {
    this.onReady = resolve;
    this.onUnready = reject;
  });
  private readonly greeter: Greeter;
  private child: PowerShellProcess | undefined;
  private lost: string | undefined;

  constructor(private readonly particulars: HostParticulars) {
    this.greeter = new Greeter(this.nonce, {
      onConnected: () => particulars.onConnected?.(),
      onFrame: (frame) => (frame.type === FRAME.ready ? this.onReady(readFacts(frame.payload)) : this.onFrame(frame)),
      onLost: (reason) => this.noticeEnd(reason),
    });
    // It may fail before anybody waits for it.
    this.ready.catch(() => undefined);
  }

  /** Takes a connection of the endpoint that the host was told. */
  take(socket: Socket): void {
    this.greeter.take(socket);
  }

  spawn(program: Program): PowerShellProcess {
    const child = new PowerShellProcess(program);
    this.child = child;
    child.onEnd((how) => {
      this.onEnded();
      this.noticeEnd(how);
    });
    return child;
  }

  /** Ends a start that takes too long. Gives what calls this off. */
  limit(deadlineMs: number, reason: string): () => void {
    return this.particulars.timer(deadlineMs, () => {
      this.lose(reason);
      void this.endProcess();
    });
  }

  /** What every launched host has; undefined before both connections stand. */
  get connected(): Pick<LaunchedHost, "main" | "control" | "listen" | "close"> | undefined {
    const { connections } = this.greeter;
    if (connections === undefined) return undefined;
    return {
      ...connections,
      listen: (onFrame, onLost) => {
        this.onFrame = onFrame;
        this.onLost = onLost;
        if (this.lost !== undefined) onLost(this.lost);
      },
      close: () => this.close(),
    };
  }

  /** It has gone, as it is seen from here. */
  noticeEnd(seen: string): void {
    this.lose(this.particulars.lastWords?.() ?? seen);
  }

  /** It is given up for this reason, whatever it tells. */
  lose(reason: string): void {
    if (this.lost !== undefined) return;
    this.lost = reason;
    this.greeter.destroy();
    this.onUnready(this.particulars.failure({ reason, said: this.child?.said ?? "" }));
    this.onLost(reason);
  }

  /** Ends the process and everything that it started here. */
  async endProcess(): Promise<void> {
    const pid = this.child?.pid;
    if (pid !== undefined) await killTree(pid);
  }

  private async close(): Promise<void> {
    this.greeter.destroy();
    this.child?.attach();
    const cancelGrace = this.particulars.timer(this.particulars.closeGraceMs, () => void this.endProcess());
    await this.ended;
    cancelGrace();
  }
}
