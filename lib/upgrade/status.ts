import { CutoverError } from "../errors";
import type { Ports } from "../shell";
import { type LockRecord, readLock } from "./lock";
import { openRun } from "./open-run";
import type { ComputerStatus, RunView } from "./run-view";
import { targetStoreName } from "./store";
import { viewRun } from "./view-run";

export interface StatusOptions {
  readonly ports: Ports;
  readonly runsFolder: string;
  readonly computers: readonly string[];
}

/**
 * Who holds the locks of computers, and how far their runs have got. Reads only; a journal that cannot be read is named
 * as a problem and does not hide the others.
 *
 * @example const [app] = await status({ ports, runsFolder, computers: ["APP01"] });
 */
export async function status(options: StatusOptions): Promise<readonly ComputerStatus[]> {
  const found: ComputerStatus[] = [];
  for (const computer of [...options.computers].sort()) {
    const { ports } = options;
    const lock = await readLock(ports.on(computer), { clock: ports.clock });
    found.push({ computer, lock: described(lock), ...(await runOf(options, lock)) });
  }
  return found;
}

async function runOf(
  { ports, runsFolder }: StatusOptions,
  lock: LockRecord,
): Promise<{ run: RunView | undefined; problem: ComputerStatus["problem"] }> {
  if (lock.runId === undefined) return { run: undefined, problem: undefined };
  try {
    const { runId, journal, journalOn } = await openRun({ ports, runsFolder, computer: lock.computer });
    return { run: viewRun({ runId, journal, source: targetStoreName(journalOn) }), problem: undefined };
  } catch (thrown) {
    if (!(thrown instanceof CutoverError)) throw thrown;
    return { run: undefined, problem: { code: thrown.code, what: thrown.what } };
  }
}

function described(lock: LockRecord): ComputerStatus["lock"] {
  const { runId, epoch, store, ownerHost, pastPointOfNoReturn, releasePending } = lock;
  const heartbeat = lock.heartbeat === undefined ? undefined : new Date(lock.heartbeat).toISOString();
  return { runId, epoch, store, ownerHost, heartbeat, pastPointOfNoReturn, releasePending };
}
