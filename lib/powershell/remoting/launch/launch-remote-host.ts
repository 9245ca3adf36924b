// Long because one start (two endpoints, a process, its reports) is one state machine with one owner.
import type { Timer } from "../../../node";
import type { ValueMap } from "../../../shell";
import { FRAME, type Frame, frameBytes, ProtocolFault, readFacts } from "../../channel";
import type { LaunchedHost } from "../../launch";
import { bootstrapLine } from "../../launch/bootstrap";
import { newNonce, openEndpoint } from "../../launch/endpoint";
import { Greeter } from "../../launch/greeting";
import { killTree } from "../../launch/kill-tree";
import { PowerShellProcess } from "../../launch/node-powershell";
import type { Remote } from "../remote";
import { remoteFailure } from "../remote-failure";
import { type Report, readReport } from "../report";
import { sessionParameters } from "../session-parameters";
import { wantedPayload } from "../wanted";
import { ReportLine } from "./report-line";

/** What a session to another computer is started with. */
export interface RemoteStart {
  readonly computer: string;
  readonly remote: Remote;
  /** Absolute path of the PowerShell here, which connects. */
  readonly executable: string;
  /** Absolute path of the near half of the relay. */
  readonly near: string;
  /** The version of cutover's module that is needed over there, and the folder here that it may be brought from. */
  readonly version: string;
  readonly source: string;
  /** Of the process here. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Of the process over there, besides what it has. Never a secret. */
  readonly farEnvironment: Readonly<Record<string, string>>;
  /** Which PowerShell the commands run in over there, where there are two. */
  readonly edition: "windows" | "core" | undefined;
  readonly deadlineMs: number;
  readonly timer: Timer;
}

/** A host that is ready on another computer. */
export interface RemoteHost extends LaunchedHost {
  /** The folder of cutover's module over there. */
  readonly folder: string;
  /** The PowerShell over there that commands run in. */
  readonly executable: string;
}

const CLOSE_GRACE_MS = 4000;
const KILL_GRACE_MS = 2000;
const KILL_FRAME = 22;
const WORDS_MS = 250;

/**
 * Starts the near half of the relay, which opens a session to the computer and carries the two connections of the session
 * host over there to here. The host proves itself over them, as one on this computer does.
 *
 * @throws CutoverError REMOTE_…, REMOTING_NOT_AVAILABLE, POWERSHELL_NOT_…
 */
export async function launchRemoteHost(start: RemoteStart): Promise<RemoteHost> {
  return new RemoteLaunch(start).run();
}

class RemoteLaunch {
  private readonly nonce = newNonce();
  private readonly greeter = new Greeter(this.nonce, {
    onConnected: () => undefined,
    onFrame: (frame) => (frame.type === FRAME.ready ? this.onReady(readFacts(frame.payload)) : this.onFrame(frame)),
    onLost: (reason) => this.lose(this.lastWords() ?? reason),
  });
  private readonly line: ReportLine;
  private readonly ended: Promise<void>;
  private readonly ready: Promise<ValueMap>;
  private child: PowerShellProcess | undefined;
  private lost: string | undefined;
  private opened: { readonly folder: string; readonly executable: string } | undefined;
  private report: Report | undefined;
  private onEnded: () => void = () => undefined;
  private onReady: (facts: ValueMap) => void = () => undefined;
  private onUnready: (error: Error) => void = () => undefined;
  private onFrame: (frame: Frame) => void = () => undefined;
  private onLost: (reason: string) => void = () => undefined;

  constructor(private readonly start: RemoteStart) {
    this.line = new ReportLine((payload) => this.take(readReport(payload)));
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

  async run(): Promise<RemoteHost> {
    const { near, deadlineMs, timer, remote, computer } = this.start;
    const session = sessionParameters(remote, { computer, readyMs: deadlineMs });
    const reports = await openEndpoint((socket) => this.line.take(socket));
    const tunnel = await openEndpoint((socket) => this.greeter.take(socket));
    const cancelDeadline = timer(deadlineMs, () => {
      this.lose(`there was no answer within ${deadlineMs} ms`);
      void this.endHere();
    });
    try {
      const { parameters, openTimeoutMs } = session;
      const { version, source, edition, farEnvironment } = this.start;
      const { mine, theirs } = this.nonce;
      this.line.wanted = wantedPayload({
        ...parameters,
        OpenTimeout: openTimeoutMs,
        Version: version,
        Source: source,
        Folder: remote.folder,
        Bring: remote.bring === true,
        Tunnel: tunnel.name,
        Id: newNonce().mine.slice(0, 24),
        Mine: mine,
        Theirs: theirs,
        Edition: edition ?? "",
        Environment: { map: farEnvironment },
      });
      const child = this.spawn();
      child.send(bootstrapLine({ host: near, endpoint: reports.name, ...this.line.nonce }));
      const facts = await this.ready;
      child.detach();
      return this.launched(facts);
    } finally {
      cancelDeadline();
      await Promise.all([reports.close(), tunnel.close()]);
    }
  }

  private spawn(): PowerShellProcess {
    const child = new PowerShellProcess(this.start);
    this.child = child;
    child.onEnd((how) => {
      this.onEnded();
      this.lose(this.lastWords() ?? how);
    });
    return child;
  }

  private take(report: Report): void {
    this.report = report;
    if (report.kind === "opened") this.opened = report;
    // What ssh itself said of it may come a moment later, on another way.
    else this.start.timer(WORDS_MS, () => this.lose(this.lastWords() ?? "the connection ended"));
  }

  /** What the near half told of the end, of a session that was open. */
  private lastWords(): string | undefined {
    const { report } = this;
    if (report?.kind === "failed") return report.messages.at(-1)?.replace(/\.$/, "");
    if (report?.kind === "ended") return report.said.replace(/^ended:/, "the far process ended with ").split("\n")[0];
    return undefined;
  }

  private launched(facts: ValueMap): RemoteHost {
    const { connections } = this.greeter;
    if (connections === undefined || this.opened === undefined)
      throw new ProtocolFault("it was ready before it was connected");
    const { folder, executable } = this.opened;
    return {
      facts,
      folder,
      executable,
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
    const { computer, remote, version } = this.start;
    const said = this.child?.said ?? "";
    this.onUnready(remoteFailure({ computer, remote, version, said, reason, report: this.report }));
    this.onLost(reason);
  }

  /** Asks for an end by force over there first: what a command started there is no child of anything here. */
  private async kill(): Promise<void> {
    this.line.send(frameBytes({ type: KILL_FRAME, id: 0, payload: Buffer.alloc(0) }));
    const cancelGrace = this.start.timer(KILL_GRACE_MS, () => void this.endHere());
    this.lose("the process was ended");
    await this.ended;
    cancelGrace();
  }

  private async endHere(): Promise<void> {
    const pid = this.child?.pid;
    if (pid !== undefined) await killTree(pid);
  }

  private async close(): Promise<void> {
    this.greeter.destroy();
    this.child?.attach();
    const cancelGrace = this.start.timer(CLOSE_GRACE_MS, () => void this.endHere());
    await this.ended;
    cancelGrace();
    this.line.close();
  }
}
