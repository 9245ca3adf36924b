import { CutoverError } from "../errors";
import type { Ports } from "../shell";
import { createRun } from "./execute";
import { type LockRecord, lockRecordOf, readLock } from "./lock";
import { type OpenedRun, openRun } from "./open-run";
import type { ComputerStatus } from "./run-view";
import { targetStoreName } from "./store";
import { unknownUpgrade } from "./stored-definition";
import { viewRun } from "./view-run";

export interface StatusOptions {
  readonly ports: Ports;
  readonly runsFolder: string;
  readonly computers: readonly string[];
  /**
   * Gives the lock of a run back that has ended while its computer was away (release-pending): the one thing that
   * `status` changes, and only where the journal proves the end. Default false.
   */
  readonly releaseEnded?: boolean;
}

/**
 * Who holds the locks of computers, and how far their runs have got. Reads only, unless it is asked to give the locks of
 * ended runs back; a journal or a lock that cannot be read is named as a problem and does not hide the others.
 *
 * @example const [app] = await status({ ports, runsFolder, computers: ["APP01"] });
 */
export async function status(options: StatusOptions): Promise<readonly ComputerStatus[]> {
  const found: ComputerStatus[] = [];
  for (const computer of [...options.computers].sort()) found.push(await statusOf(options, computer));
  return found;
}

async function statusOf(options: StatusOptions, computer: string): Promise<ComputerStatus> {
  const { ports } = options;
  try {
    const lock = await readLock(ports.on(computer), { clock: ports.clock });
    if (lock.runId === undefined) return { computer, lock: described(lock), run: undefined, problem: undefined };
    return await heldStatus(options, lock);
  } catch (thrown) {
    if (!(thrown instanceof CutoverError) || thrown.code !== "LOCK_DAMAGED") throw thrown;
    const lock = described(lockRecordOf(computer, {}));
    return { computer, lock, run: undefined, problem: { code: thrown.code, what: thrown.what } };
  }
}

async function heldStatus(
  { ports, runsFolder, releaseEnded }: StatusOptions,
  lock: LockRecord,
): Promise<ComputerStatus> {
  const { computer } = lock;
  try {
    const opened = await openRun({ ports, runsFolder, computer });
    const { runId, journal, journalOn, history } = opened;
    const run = viewRun({ runId, journal, source: targetStoreName(journalOn) });
    const isEnded = history.ended !== undefined;
    const released = isEnded && releaseEnded === true && (await giveBack(opened, computer, { ports, runsFolder }));
    const now = released ? await readLock(ports.on(computer), { clock: ports.clock }) : lock;
    return {
      computer,
      lock: { ...described(now), releasePending: isEnded && !released },
      run: released ? undefined : run,
      problem: undefined,
      ...(released && { released: runId }),
    };
  } catch (thrown) {
    if (!(thrown instanceof CutoverError)) throw thrown;
    return { computer, lock: described(lock), run: undefined, problem: { code: thrown.code, what: thrown.what } };
  }
}

/** The run has ended; only its lock was left, because the computer was away. */
async function giveBack(
  { history, journalOn }: OpenedRun,
  computer: string,
  { ports, runsFolder }: Pick<StatusOptions, "ports" | "runsFolder">,
): Promise<boolean> {
  const { signal } = new AbortController();
  const upgrade = unknownUpgrade({ journalOn });
  const { lock } = createRun({ ports, upgrade, history, journalOn, runsFolder, signal, emit: () => undefined });
  await lock.take(computer);
  await lock.release(computer);
  return true;
}

function described(lock: LockRecord): ComputerStatus["lock"] {
  const { runId, epoch, store, ownerHost, pastPointOfNoReturn, releasePending } = lock;
  const heartbeat = lock.heartbeat === undefined ? undefined : new Date(lock.heartbeat).toISOString();
  return { runId, epoch, store, ownerHost, heartbeat, pastPointOfNoReturn, releasePending };
}
