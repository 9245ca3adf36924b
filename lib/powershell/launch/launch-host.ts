import type { Timer } from "../../node";
import type { ValueMap } from "../../shell";
import { FRAME, type Frame, readFacts } from "../channel";
import { bootstrapLine } from "./bootstrap";
import { type Endpoint, newNonce, openEndpoint } from "./endpoint";
import { type Connections, Greeter } from "./greeting";
import { killTree } from "./kill-tree";
import { PowerShellProcess } from "./node-powershell";
import { startFailure } from "./start-failure";

/** What a host is started with. */
export interface HostStart {
  /** Absolute path of the PowerShell. */
  readonly executable: string;
  /** Absolute path of the host script. */
  readonly host: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** How long it may take until the host is ready, in milliseconds. */
  readonly deadlineMs: number;
  readonly timer: Timer;
}

/** A host that is ready: two connections, the process behind them, what it says of itself. */
export interface LaunchedHost {
  readonly facts: ValueMap;
  readonly main: Connections["main"];
  readonly control: Connections["control"];
  /** Calls back with each frame from now on, and once with the reason when the host has gone. */
  listen(onFrame: (frame: Frame) => void, onLost: (reason: string) => void): void;
  /** Ends the process and everything that it started. */
  kill(): Promise<void>;
  /** Lets the process end by itself, and ends it when it does not. */
  close(): Promise<void>;
}

const CLOSE_GRACE_MS = 2000;

/** Starts PowerShell with the host. @throws CutoverError POWERSHELL_NOT_FOUND, POWERSHELL_NOT_TRUSTED, POWERSHELL_NOT_STARTED. */
export async function launchHost(start: HostStart): Promise<LaunchedHost> {
  const launch = new Launch(start);
  return launch.run();
}

class Launch {
  private readonly nonce = newNonce();
  private readonly greeter = new Greeter(this.nonce, {
    onConnected: () => void this.closeEndpoint(),
    onFrame: (frame) => (frame.type === FRAME.ready ? this.onReady(readFacts(frame.payload)) : this.onFrame(frame)),
    onLost: (reason) => this.lose(reason),
  });
  private readonly ended: Promise<void>;
  private readonly ready: Promise<ValueMap>;
  private child: PowerShellProcess | undefined;
  private lost: string | undefined;
  private closeEndpoint: () => Promise<void> = async () => undefined;
  private onEnded: () => void = () => undefined;
  private onReady: (facts: ValueMap) => void = () => undefined;
  private onUnready: (error: Error) => void = () => undefined;
  private onFrame: (frame: Frame) => void = () => undefined;
  private onLost: (reason: string) => void = () => undefined;

  constructor(private readonly start: HostStart) {
    this.ended = new Promise((resolve) => {
      this.onEnded = resolve;
    });
    this.ready = new Promise((resolve, reject) => {
      this.onReady = resolve;
      this.onUnready = reject;
    });
    // It may fail before anybody waits for it.
    this.ready.catch(() => undefined);
  }

  async run(): Promise<LaunchedHost> {
    const { host, deadlineMs, timer } = this.start;
    // Started before there is anything to connect to: it needs a while until it reads its first line.
    const child = this.spawn();
    const cancelDeadline = timer(deadlineMs, () => {
      this.lose(`it was not ready within ${deadlineMs} ms`);
      void this.kill();
    });
    try {
      const endpoint = await this.openEndpoint();
      child.send(bootstrapLine({ host, endpoint: endpoint.name, ...this.nonce }));
      const facts = await this.ready;
      child.detach();
      return this.launched(facts);
    } finally {
      cancelDeadline();
      await this.closeEndpoint();
    }
  }

  private async openEndpoint(): Promise<Endpoint> {
    try {
      const endpoint = await openEndpoint((socket) => this.greeter.take(socket));
      this.closeEndpoint = () => endpoint.close();
      return endpoint;
    } catch (thrown) {
      await this.kill();
      throw thrown;
    }
  }

  private spawn(): PowerShellProcess {
    const child = new PowerShellProcess(this.start);
    this.child = child;
    child.onEnd((how) => {
      this.onEnded();
      this.lose(how);
    });
    return child;
  }

  private launched(facts: ValueMap): LaunchedHost {
    const { connections } = this.greeter;
    if (connections === undefined)
      throw startFailure({ ...this.start, said: "", reason: "it was ready before it had connected" });
    return {
      facts,
      ...connections,
      listen: (onFrame, onLost) => {
        this.onFrame = onFrame;
        this.onLost = onLost;
        if (this.lost !== undefined) onLost(this.lost);
      },
      kill: () => this.kill(),
      close: () => this.close(),
    };
  }

  private lose(reason: string): void {
    if (this.lost !== undefined) return;
    this.lost = reason;
    this.greeter.destroy();
    this.onUnready(startFailure({ ...this.start, said: this.child?.said ?? "", reason }));
    this.onLost(reason);
  }

  private async kill(): Promise<void> {
    const pid = this.child?.pid;
    if (pid !== undefined) await killTree(pid);
    this.lose("the process was ended");
  }

  private async close(): Promise<void> {
    this.greeter.destroy();
    this.child?.attach();
    const cancelGrace = this.start.timer(CLOSE_GRACE_MS, () => void this.kill());
    await this.ended;
    cancelGrace();
  }
}
