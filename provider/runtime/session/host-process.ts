// The only file of the runtime that touches the process it runs in.
import { setMaxListeners } from "node:events";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { openEstate } from "../../../lib/estate";
import { systems } from "../../../lib/systems";
import { Estates } from "./estates";
import { Turns } from "./turns";

/** How often it is looked whether the engine still lives. */
const WATCH_MS = 500;
/** The engine kills a provider five seconds after it has told it to end. */
const END_MS = 4_000;

/** What operations need of the process that runs them: the engine's provider process, or a test. */
export interface HostProcess {
  readonly estates: Estates;
  readonly turns: Turns;
  /** The program's folder: relative paths and run folders start there. */
  readonly folder: string;
  readonly ending: AbortSignal;
  readonly say: (line: string) => void;
  readonly after: (ms: number, call: () => void) => () => void;
  readonly write: (path: string, text: string) => void;
}

/** An estate opener for programs: estates named relative to the program's folder. */
export function estatesIn(folder: string, keep: boolean): Estates {
  return new Estates((estate) => openEstate({ estate } as never, { systems, folder, need: "estate" }), keep);
}

let process_: HostProcess | undefined;

/** The provider process of a deployment, made ready by the first operation. */
export function hostProcess(): HostProcess {
  process_ ??= begin();
  return process_;
}

function begin(): HostProcess {
  const control = new AbortController();
  // As many operations listen to it as Pulumi runs at once; Node would warn the person from the eleventh on.
  setMaxListeners(0, control.signal);
  const folder = process.cwd();
  const estates = estatesIn(folder, true);
  const end = (): void => {
    if (control.signal.aborted) return;
    control.abort();
    setTimeout(() => process.exit(0), END_MS).unref();
    // Work that was told to end gets a moment to say so to its journal and to whoever waits for it.
    setTimeout(() => void estates.close().finally(() => process.exit(0)), END_MS / 2).unref();
    if (!isBusy()) void estates.close().finally(() => process.exit(0));
  };
  process.on("SIGINT", end);
  process.on("SIGTERM", end);
  process.on("SIGBREAK", end);
  endWithParent(end);
  return {
    estates,
    turns: new Turns(),
    folder,
    ending: control.signal,
    say: (line) => void process.stdout.write(`${line}\n`),
    after,
    write: (path, text) => {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    },
  };
}

let running = 0;
const isBusy = (): boolean => running > 0;

/** Counts work that is under way, so that an idle process ends at once. */
export async function whileBusy<T>(work: () => Promise<T>): Promise<T> {
  running += 1;
  try {
    return await work();
  } finally {
    running -= 1;
  }
}

/** An orphan must not go on: the engine that would hear of its success is gone. The fence would refuse it too. */
function endWithParent(end: () => void): void {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) end();
  }, WATCH_MS).unref();
  process.stdout.on("error", end);
}

function after(ms: number, call: () => void): () => void {
  const timer = setTimeout(call, Math.min(ms, 2 ** 31 - 1));
  return () => clearTimeout(timer);
}
