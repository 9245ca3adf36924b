import type { ChildProcess } from "node:child_process";
import { PowerShell } from "node-powershell";

/** What the launcher needs of node-powershell beyond its types. */
interface Launched {
  readonly process: ChildProcess;
  readonly exitPromise: Promise<void>;
}

/** What is spawned: a PowerShell by its absolute path, and the whole of its environment. */
export interface Program {
  readonly executable: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

const TAIL_CHARACTERS = 2000;

/**
 * node-powershell as a launcher and nothing else: it spawns, turns options into argv, holds the streams. The executable
 * is ours (its own choice reads NODE_POWERSHELL before the option), and its exit promise is looked at from the first
 * moment, since a missing executable would end Node otherwise.
 */
export class PowerShellProcess extends PowerShell {
  private tail = "";

  constructor({ executable, environment }: Program) {
    super({
      executable,
      executableOptions: { "-NoProfile": true, "-NonInteractive": true },
      spawnOptions: { env: { ...environment }, windowsHide: true },
    });
    this.launched.exitPromise.catch(() => undefined);
    // A process that has gone closes the pipe; its exit tells so.
    this.streams.stdin.on("error", () => undefined);
    // Somebody has to read both, or the process waits when a pipe is full.
    for (const stream of [this.streams.stdout, this.streams.stderr]) {
      stream.on("data", (text: string) => {
        this.tail = (this.tail + text).slice(-TAIL_CHARACTERS);
      });
    }
  }

  get pid(): number | undefined {
    return this.launched.process.pid;
  }

  /** The last of what it said on its output, which tells why a start failed. Never shown of a session that runs. */
  get said(): string {
    return this.tail;
  }

  send(line: string): void {
    this.streams.stdin.write(line);
  }

  /**
   * The host has its own channel now. Its input ends, so that no program that a command starts waits for some; and an
   * idle session keeps no program of ours alive: a call does, by its deadline.
   */
  detach(): void {
    this.streams.stdin.end();
    this.launched.process.unref();
    for (const stream of [this.streams.stdout, this.streams.stderr]) {
      if ("unref" in stream && typeof stream.unref === "function") stream.unref();
    }
  }

  /** While it is waited for, it keeps the program alive. */
  attach(): void {
    this.launched.process.ref();
  }

  /** Calls back once, with what is known, when the process has ended or could not be started. */
  onEnd(report: (reason: string) => void): void {
    const { process } = this.launched;
    process.once("error", (error) => report(error.message));
    process.once("exit", (code, signal) =>
      report(code === null ? `the process was ended by ${signal}` : `the process ended with exit code ${code}`),
    );
  }

  protected override setExecutable({ executable }: { readonly executable?: string }): string {
    return executable ?? "";
  }

  private get launched(): Launched {
    return this as unknown as Launched;
  }
}
