import type { Timer } from "../../../node";
import { frameBytes, ProtocolFault } from "../../channel";
import type { LaunchedHost } from "../../launch";
import { bootstrapLine } from "../../launch/bootstrap";
import { newNonce, openEndpoint } from "../../launch/endpoint";
import { HostLife } from "../../launch/host-life";
import type { Remote } from "../remote";
import { remoteFailure } from "../remote-failure";
import { lastWords, type Report, readReport } from "../report";
import { type SessionParameters, sessionParameters } from "../session-parameters";
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
  private readonly line = new ReportLine((payload) => this.take(readReport(payload)));
  private readonly life: HostLife;
  private opened: { readonly folder: string; readonly executable: string } | undefined;
  private report: Report | undefined;

  constructor(private readonly start: RemoteStart) {
    this.life = new HostLife({
      timer: start.timer,
      closeGraceMs: CLOSE_GRACE_MS,
      failure: (seen) => remoteFailure({ ...start, ...seen, report: this.report }),
      lastWords: () => lastWords(this.report),
    });
  }

  async run(): Promise<RemoteHost> {
    const { near, deadlineMs, remote, computer } = this.start;
    const session = sessionParameters(remote, { computer, readyMs: deadlineMs });
    const reports = await openEndpoint((socket) => this.line.take(socket));
    const tunnel = await openEndpoint((socket) => this.life.take(socket));
    const cancelDeadline = this.life.limit(deadlineMs, `there was no answer within ${deadlineMs} ms`);
    try {
      this.line.wanted = this.wanted(session, tunnel.name);
      const child = this.life.spawn(this.start);
      child.send(bootstrapLine({ host: near, endpoint: reports.name, ...this.line.nonce }));
      const facts = await this.life.ready;
      child.detach();
      const { connected } = this.life;
      if (connected === undefined || this.opened === undefined)
        throw new ProtocolFault("it was ready before it was connected");
      const { folder, executable } = this.opened;
      return { facts, folder, executable, ...connected, kill: () => this.kill(), close: () => this.close(connected) };
    } finally {
      cancelDeadline();
      await Promise.all([reports.close(), tunnel.close()]);
    }
  }

  /** What the near half connects to, and how; what is brought over there and started. */
  private wanted({ parameters, openTimeoutMs }: SessionParameters, tunnel: string): Buffer {
    const { remote, version, source, edition, farEnvironment } = this.start;
    return wantedPayload({
      ...parameters,
      OpenTimeout: openTimeoutMs,
      Version: version,
      Source: source,
      Folder: remote.folder,
      Bring: remote.bring === true,
      Tunnel: tunnel,
      Id: newNonce().mine.slice(0, 24),
      Mine: this.life.nonce.mine,
      Theirs: this.life.nonce.theirs,
      Edition: edition ?? "",
      Environment: { map: farEnvironment },
    });
  }

  private take(report: Report): void {
    this.report = report;
    if (report.kind === "opened") this.opened = report;
    // What ssh itself said of it may come a moment later, on another way.
    else this.start.timer(WORDS_MS, () => this.life.noticeEnd("the connection ended"));
  }

  /** Asks for an end by force over there first: what a command started there is no child of anything here. */
  private async kill(): Promise<void> {
    this.line.send(frameBytes({ type: KILL_FRAME, id: 0, payload: Buffer.alloc(0) }));
    const cancelGrace = this.start.timer(KILL_GRACE_MS, () => void this.life.endProcess());
    this.life.lose("the process was ended");
    await this.life.ended;
    cancelGrace();
  }

  private async close(host: Pick<LaunchedHost, "close">): Promise<void> {
    await host.close();
    this.line.close();
  }
}
