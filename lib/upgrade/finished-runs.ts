import type { Ports } from "../shell";
import { historyOf, type RunHistory } from "./history";
import { verifyJournal } from "./journal";
import type { JournalRecord } from "./model";
import { targetStore } from "./store";

const RUNS_READ = 5;

/** An earlier run that has ended well, with its verified journal. */
export interface FinishedRun {
  readonly history: RunHistory;
  readonly records: readonly JournalRecord[];
}

/** The latest runs on a computer that have ended well, the latest last. Reads only. */
export async function finishedRuns(at: {
  readonly ports: Ports;
  readonly journalOn: string;
  readonly signal?: AbortSignal;
}): Promise<readonly FinishedRun[]> {
  const { ports, signal } = at;
  const shell = ports.on(at.journalOn);
  const store = targetStore({ shell, clock: ports.clock, fence: () => undefined, ...(signal && { signal }) });
  const latest = [...(await store.runs())].sort().slice(-RUNS_READ);
  const runs: FinishedRun[] = [];
  for (const runId of latest) {
    const run = readIfSound(runId, await store.readJournal(runId));
    if (run?.history.ended?.kind === "done" || run?.history.ended?.kind === "nothing-to-do") runs.push(run);
  }
  return runs;
}

/** A damaged journal of an earlier run tells nothing; it is no reason to refuse a plan either. */
function readIfSound(runId: string, bytes: Uint8Array | undefined): FinishedRun | undefined {
  try {
    if (bytes === undefined) return undefined;
    const { records } = verifyJournal(runId, bytes);
    return { history: historyOf(runId, records), records };
  } catch {
    return undefined;
  }
}
