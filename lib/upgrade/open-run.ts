import { CutoverError } from "../errors";
import type { Ports } from "../shell";
import { historyOf, type RunHistory } from "./history";
import { checkHead, type VerifiedJournal, verifyJournal } from "./journal";
import { type LockRecord, readLock } from "./lock";
import { computerOfStore, localStore, targetStore, targetStoreName } from "./store";

/** Which run is meant: the one that a computer's lock names, or an id whose folder is on this disk. */
export interface RunPlace {
  readonly ports: Ports;
  readonly runsFolder: string;
  readonly computer?: string;
  readonly runId?: string;
  readonly signal?: AbortSignal;
}

/** A run found in its stores, its journal proved. */
export interface OpenedRun {
  readonly runId: string;
  /** The computer that holds the journal. */
  readonly journalOn: string;
  /** The lock records of the run's computers, by name. */
  readonly locks: readonly LockRecord[];
  readonly history: RunHistory;
  readonly journal: VerifiedJournal;
  readonly bytes: Uint8Array;
}

/**
 * Finds a run and proves its journal against every witness: its own chain, the heads in the lock records, and the
 * mirror. Reads only.
 *
 * @throws CutoverError RUN_NOT_FOUND, JOURNAL_MISSING, or the journal's damage.
 */
export async function openRun(place: RunPlace): Promise<OpenedRun> {
  const { runId, journalOn, lock } = await locate(place);
  const bytes = await readTarget(place, { runId, journalOn });
  if (bytes === undefined) {
    if (lock === undefined || lock.head.seq > 0) throw journalMissing(runId, journalOn);
    const locks = [lock];
    return {
      runId,
      journalOn,
      locks,
      history: historyOf(runId, []),
      journal: verifyJournal(runId, new Uint8Array()),
      bytes: new Uint8Array(),
    };
  }
  const journal = verifyJournal(runId, bytes);
  const history = historyOf(runId, journal.records);
  const locks = await locksOf(place, { runId, computers: history.start?.computers ?? [journalOn] });
  for (const { computer, head } of locks) checkHead({ runId, journal, head, witness: `the lock of ${computer}` });
  await checkMirror(place, runId, journal);
  return { runId, journalOn, locks, history, journal, bytes };
}

/** The journal's bytes as the target has them. */
export async function readTarget(
  { ports, signal }: Pick<RunPlace, "ports" | "signal">,
  at: { readonly runId: string; readonly journalOn: string },
): Promise<Uint8Array | undefined> {
  const shell = ports.on(at.journalOn);
  const store = targetStore({ shell, clock: ports.clock, fence: () => undefined, ...(signal && { signal }) });
  return store.readJournal(at.runId);
}

async function locate(
  place: RunPlace,
): Promise<{ readonly runId: string; readonly journalOn: string; readonly lock: LockRecord | undefined }> {
  const { ports, computer } = place;
  if (computer === undefined) return locateByMirror(place);
  const lock = await readLock(ports.on(computer), {
    clock: ports.clock,
    ...(place.signal && { signal: place.signal }),
  });
  const isMeant = lock.runId !== undefined && (place.runId === undefined || place.runId === lock.runId);
  if (lock.runId === undefined || !isMeant) throw notFound(`${computer} is not locked by such a run.`);
  return { runId: lock.runId, journalOn: computerOfStore(lock.store ?? "") ?? computer, lock };
}

/** The mirror's first record says where the journal lies; nothing else in it is believed. */
async function locateByMirror({ ports, runsFolder, runId }: RunPlace) {
  if (runId === undefined) throw notFound("Neither a computer nor a run was named.");
  const bytes = await localStore(ports.files, runsFolder).readJournal(runId);
  if (bytes === undefined)
    throw notFound(`There is no run ${runId} in ${runsFolder}. Name one of its computers instead.`);
  const firstLine = bytes.subarray(0, bytes.indexOf(0x0a) + 1);
  const { start } = historyOf(runId, verifyJournal(runId, firstLine).records);
  if (start === undefined)
    throw notFound(`The run folder of ${runId} does not say where its journal lies. Name a computer.`);
  return { runId, journalOn: start.journalOn, lock: undefined };
}

async function locksOf(place: RunPlace, run: { runId: string; computers: readonly string[] }): Promise<LockRecord[]> {
  const { ports, signal } = place;
  const locks: LockRecord[] = [];
  for (const computer of run.computers) {
    const lock = await readLock(ports.on(computer), { clock: ports.clock, ...(signal && { signal }) });
    if (lock.runId === run.runId) locks.push(lock);
  }
  return locks;
}

/** A sound mirror that is ahead of the target proves that the target lost records; a damaged one proves nothing. */
async function checkMirror({ ports, runsFolder }: RunPlace, runId: string, journal: VerifiedJournal): Promise<void> {
  const bytes = await localStore(ports.files, runsFolder).readJournal(runId);
  const mirrored = bytes && soundJournal(runId, bytes);
  const isAhead = mirrored !== undefined && mirrored.head.seq > journal.head.seq;
  const shared = mirrored?.records[journal.head.seq - 1];
  if (!isAhead || (shared !== undefined && shared.hash !== journal.head.hash)) return;
  checkHead({ runId, journal, head: mirrored.head, witness: `the mirror in ${runsFolder}` });
}

function soundJournal(runId: string, bytes: Uint8Array): VerifiedJournal | undefined {
  try {
    return verifyJournal(runId, bytes);
  } catch {
    return undefined;
  }
}

function notFound(what: string): CutoverError {
  return new CutoverError({ code: "RUN_NOT_FOUND", what });
}

function journalMissing(runId: string, journalOn: string): CutoverError {
  const what = `${targetStoreName(journalOn)} has no journal of run ${runId}, which has begun.`;
  return new CutoverError({ code: "JOURNAL_MISSING", what });
}
