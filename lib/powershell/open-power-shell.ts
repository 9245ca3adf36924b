import { contractOf } from "../contract";
import { childEnvironment, wallTimer } from "../node";
import type { Command, CommandResult, InvokeOptions, Shell, Value } from "../shell";
import { type Edition, findPowerShell, thisMachine } from "./discover";
import { agentsOf, placesOf, QUIET_START, RUNTIME_SETTINGS } from "./environment";
import { launchHost } from "./launch";
import { startCache } from "./launch/start-cache";
import { DEFAULT_RECYCLING, type Lane, type Recycling, SessionPool } from "./pool";
import type { Remote } from "./remoting";
import { openRemoteSession } from "./remoting/open-remote-session";
import { changesComputer, Session } from "./session";
import { lostIfNotReached } from "./session/failures";
import { startWith } from "./session/settings";
import { cutoverModule, hostScript } from "./shipped";

/** How a PowerShell is opened. Everything has a default. */
export interface OpenPowerShellOptions {
  /** The name of the computer in errors and reports. Default: this computer's own name. */
  readonly computer?: string;
  /** How another computer is reached, over SSH or WinRM. Default: it is this one. See docs/remoting.md. */
  readonly remote?: Remote;
  /** How long a PowerShell may take to become ready, in milliseconds. Default 30,000. */
  readonly deadlineMs?: number;
  /** A program of this computer by absolute path, or by name on PATH, instead of what discovery finds. */
  readonly executable?: string;
  /**
   * Windows PowerShell 5.1 (`windows`) or PowerShell 7 (`core`). Default: the first that discovery finds; on another
   * computer, that of the session.
   */
  readonly edition?: Edition;
  /** Modules that are not found by their name: their names, and the absolute paths of their manifests over there. */
  readonly modules?: Readonly<Record<string, string>>;
  /** Variables that the process of the commands gets besides the allow-listed ones. Never a secret. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Where contracts of commands are looked up, which say what reads and what changes. Default: cutover's own. */
  readonly contracts?: typeof contractOf;
  /** When a session is replaced by a fresh one. */
  readonly recycling?: Partial<Recycling>;
}

/** What a PowerShell says of itself. */
export interface PowerShellFacts {
  readonly executable: string;
  readonly edition: string;
  readonly version: string;
  readonly bitness: number;
  readonly elevated: boolean;
  readonly languageMode: string;
  readonly processId: number;
  readonly computer: string;
}

/** An opened PowerShell: a Shell that must be closed. */
export interface OpenedPowerShell extends Shell, AsyncDisposable {
  readonly facts: PowerShellFacts;
  close(): Promise<void>;
}

const READY_BUDGET_MS = 30_000;

/**
 * Opens the PowerShell of this computer, or of another one with `remote`: a process with the shipped session host, which
 * runs commands with typed values and never sees text that it would have to parse.
 *
 * @param options name, deadlines (milliseconds), which PowerShell; see `OpenPowerShellOptions`.
 * @returns a Shell; `close` it, or declare it with `await using`.
 * @throws CutoverError POWERSHELL_NOT_FOUND, POWERSHELL_NOT_TRUSTED, POWERSHELL_NOT_STARTED; with `remote` also
 *   REMOTE_NOT_REACHED, REMOTE_HOST_KEY, REMOTE_REFUSED, REMOTE_NO_ENDPOINT, REMOTE_MODULE_MISSING, REMOTE_NOT_VALID,
 *   REMOTING_NOT_AVAILABLE.
 * @see docs/powershell.md
 * @example
 * await using ps = await openPowerShell({ computer: "APP01", deadlineMs: 30_000 });
 * const state = await getWebAppPoolState(ps, { name: "TimeTracker NX" });
 */
export async function openPowerShell(options: OpenPowerShellOptions = {}): Promise<OpenedPowerShell> {
  const opened = new PooledPowerShell(options);
  try {
    await opened.start();
    return opened;
  } catch (thrown) {
    await opened.close();
    throw thrown;
  }
}

class PooledPowerShell implements OpenedPowerShell {
  readonly computer: string;
  private readonly pool: SessionPool;
  private readonly readyMs: number;
  private found: PowerShellFacts | undefined;
  private farExecutable: string | undefined;

  constructor(private readonly options: OpenPowerShellOptions) {
    this.computer = options.computer ?? "localhost";
    this.readyMs = options.deadlineMs ?? READY_BUDGET_MS;
    this.pool = new SessionPool({
      computer: this.computer,
      // Over there it is found out; where it is no Windows the edition of a lane means nothing.
      platform: options.remote === undefined ? thisMachine.platform : "win32",
      changes: (command) => changesComputer(command, options.contracts ?? contractOf),
      recycling: { ...DEFAULT_RECYCLING, ...options.recycling },
      open: (lane) => this.openSession(lane),
    });
  }

  async start(): Promise<void> {
    const facts = await this.pool.facts(this.readyMs);
    const executable = this.farExecutable ?? this.find({ name: "main", edition: undefined }).executable;
    this.found = {
      executable,
      edition: text(facts.edition),
      version: text(facts.version),
      bitness: Number(facts.bitness),
      elevated: facts.elevated === true,
      languageMode: text(facts.languageMode),
      processId: Number(facts.processId),
      computer: text(facts.computer),
    };
  }

  get facts(): PowerShellFacts {
    return this.found as PowerShellFacts;
  }

  invoke(command: Command, options: InvokeOptions): Promise<CommandResult> {
    const invoked = this.pool.invoke(command, options);
    if (this.options.remote === undefined) return invoked;
    return invoked.catch((thrown) => {
      throw lostIfNotReached({ computer: this.computer, command }, thrown);
    });
  }

  close(): Promise<void> {
    return this.pool.close();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  private find(lane: Lane) {
    const edition = this.options.edition ?? lane.edition;
    const { executable } = this.options;
    return findPowerShell(thisMachine, {
      ...(executable === undefined ? {} : { executable }),
      ...(edition === undefined ? {} : { edition }),
    });
  }

  private async openSession(lane: Lane): Promise<Session> {
    if (this.options.remote !== undefined) return this.openFar(this.options.remote, lane);
    const host = await launchHost({
      executable: this.find(lane).executable,
      host: hostScript,
      environment: {
        ...childEnvironment(thisMachine.environment),
        ...placesOf(thisMachine.environment),
        ...RUNTIME_SETTINGS,
        ...QUIET_START,
        ...(await startCache(thisMachine.environment, thisMachine.platform)),
        ...this.options.environment,
        // Real pwsh writes terminal escapes into a redirected stdout otherwise.
        TERM: "dumb",
        NO_COLOR: "1",
      },
      deadlineMs: this.readyMs,
      timer: wallTimer,
    });
    startWith(host, { modules: { Cutover: cutoverModule, ...this.options.modules } });
    return new Session({ computer: this.computer, host, timer: wallTimer });
  }

  private async openFar(remote: Remote, lane: Lane): Promise<Session> {
    const { executable, edition = lane.edition, environment = {}, modules = {} } = this.options;
    const opened = await openRemoteSession({
      computer: this.computer,
      remote,
      ...(executable === undefined ? {} : { executable }),
      ...(edition === undefined ? {} : { edition }),
      modules,
      environment: { ...childEnvironment(thisMachine.environment), ...agentsOf(thisMachine.environment) },
      farEnvironment: environment,
      deadlineMs: this.readyMs,
    });
    if (lane.edition === undefined && lane.name === "main") this.farExecutable = opened.executable;
    return opened.session;
  }
}

function text(value: Value | undefined): string {
  return typeof value === "string" ? value : "";
}
