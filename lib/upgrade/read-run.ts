import { CutoverError } from "../errors";
import type { Ports } from "../shell";
import { verifyJournal } from "./journal";
import { readLock } from "./lock";
import { openRun } from "./open-run";
import type { RunView } from "./run-view";
import { localStore, targetStore, targetStoreName } from "./store";
import { viewRun } from "./view-run";

/** Which run to read: one on a computer that holds journals, or one by its id from the disk. */
export interface ReadRunOptions {
  readonly ports: Ports;
  readonly runsFolder: string;
  /** Reads the journal itself, on the target: of the run that holds the lock, else of the latest one there. */
  readonly computer?: string;
  /** Reads that run; without a computer its mirror on the disk. */
  readonly runId?: string;
}

/**
 * A run as its verified journal tells it, for reports.
 *
 * @throws CutoverError RUN_NOT_FOUND, or the damages of a journal.
 * @example const view = await readRun({ ports, runsFolder, runId: result.runId });
 */
export async function readRun(options: ReadRunOptions): Promise<RunView> {
  const { ports, runsFolder, computer, runId } = options;
  if (computer !== undefined) return readOnTarget(options, computer);
  const store = localStore(ports.files, runsFolder);
  const bytes = runId === undefined ? undefined : await store.readJournal(runId);
  if (runId === undefined || bytes === undefined) {
    const what = `There is no run ${runId ?? ""} in ${runsFolder}.`;
    throw new CutoverError({ code: "RUN_NOT_FOUND", what });
  }
  return viewRun({ runId, journal: verifyJournal(runId, bytes), source: store.name });
}

async function readOnTarget(options: ReadRunOptions, computer: string): Promise<RunView> {
  const { ports } = options;
  const lock = await readLock(ports.on(computer), { clock: ports.clock });
  if (lock.runId !== undefined && (options.runId ?? lock.runId) === lock.runId) {
    const opened = await openRun(options);
    return viewRun({ runId: opened.runId, journal: opened.journal, source: targetStoreName(opened.journalOn) });
  }
  const store = targetStore({ shell: ports.on(computer), clock: ports.clock, fence: () => undefined });
  const runId = options.runId ?? [...(await store.runs())].sort().at(-1);
  const bytes = runId === undefined ? undefined : await store.readJournal(runId);
  if (runId === undefined || bytes === undefined) {
    const what = `${store.name} has no journal${runId === undefined ? "" : ` of run ${runId}`}.`;
    throw new CutoverError({ code: "RUN_NOT_FOUND", what });
  }
  return viewRun({ runId, journal: verifyJournal(runId, bytes), source: store.name });
}

/** The ids of the runs on the operator's disk, the latest last. */
export async function localRuns(options: Pick<ReadRunOptions, "ports" | "runsFolder">): Promise<readonly string[]> {
  const ids = await localStore(options.ports.files, options.runsFolder).runs();
  return [...ids].sort();
}
