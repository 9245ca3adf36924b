import { CutoverError } from "../errors";
import type { Ports } from "../shell";
import { createRun, type Run } from "./execute";
import { historyOf, type RunHistory } from "./history";
import { verifyJournal } from "./journal";
import type { LockRecord } from "./lock";
import type { RunEvent } from "./model";
import { readTarget } from "./open-run";
import { computerOfStore } from "./store";
import { unknownUpgrade } from "./stored-definition";

/** What forcing needs from outside. */
export interface Forcing {
  readonly ports: Ports;
  readonly runsFolder: string;
  readonly signal: AbortSignal;
  readonly emit: (event: RunEvent) => void;
}

/**
 * Refuses to force a run away that is past its point of no return: the lock's flag says so, or its journal.
 *
 * @throws CutoverError RUN_PAST_RETURN
 */
export async function checkForcing(held: readonly LockRecord[], forcing: Forcing): Promise<void> {
  for (const lock of held) {
    const history = await historyIfSound(lock, forcing);
    if (!lock.pastPointOfNoReturn && history?.pointOfNoReturn === undefined) continue;
    const what = `${lock.computer} is locked by run ${lock.runId}, which is past its point of no return: --force-lock does not take it away.`;
    throw new CutoverError({
      code: "RUN_PAST_RETURN",
      what,
      details: { computer: lock.computer, runId: lock.runId ?? "" },
    });
  }
}

/**
 * Takes the locks from runs that somebody gives up: each epoch is raised first, so that an owner who still lives is
 * refused; the run's journal says that it was given up, where it can be read; then the lock is given back.
 */
export async function forceLocks(held: readonly LockRecord[], forcing: Forcing): Promise<void> {
  for (const lock of held) {
    const history = await historyIfSound(lock, forcing);
    const run = runOf(lock, history, forcing);
    const taken = await run.lock.take(lock.computer);
    await checkForcing([taken], forcing);
    await giveUp(run, lock, history, forcing);
    await run.lock.release(lock.computer);
  }
}

async function giveUp(run: Run, lock: LockRecord, history: RunHistory | undefined, { emit }: Forcing): Promise<void> {
  const said = `The lock of ${lock.computer} was taken from run ${lock.runId}, which is given up.`;
  const left = history === undefined ? "What it had begun is not known: its journal cannot be read." : leftBy(history);
  emit({ kind: "warning", text: `${said} ${left}` });
  if (history?.start === undefined || history.ended !== undefined || placeOf(lock) !== lock.computer) return;
  await run.journal.record("run-ended", "", { kind: "abandoned", truths: [said, left], error: null });
}

/** What the run has changed and nobody puts back now. */
function leftBy(history: RunHistory): string {
  const begun = (history.plan?.entries ?? []).filter(({ key, undo }) => {
    const { startedSeq, released, undoState } = history.step(key);
    return startedSeq !== undefined && !released && undoState !== "undone" && undo !== undefined;
  });
  if (begun.length === 0) return "It had changed nothing that would have to be put back.";
  return `It leaves behind, and nobody puts it back: ${begun.map(({ title }) => title).join("; ")}.`;
}

const placeOf = (lock: LockRecord): string => computerOfStore(lock.store ?? "") ?? lock.computer;

function runOf(lock: LockRecord, history: RunHistory | undefined, forcing: Forcing): Run {
  const { ports, runsFolder, signal, emit } = forcing;
  const journalOn = placeOf(lock);
  const known = history ?? historyOf(lock.runId ?? "", []);
  const upgrade = unknownUpgrade({ journalOn });
  return createRun({ ports, upgrade, history: known, journalOn, runsFolder, signal, emit });
}

async function historyIfSound(lock: LockRecord, { ports, signal }: Forcing): Promise<RunHistory | undefined> {
  const { runId } = lock;
  if (runId === undefined) return undefined;
  try {
    const bytes = await readTarget({ ports, signal }, { runId, journalOn: placeOf(lock) });
    const journal = bytes && verifyJournal(runId, bytes);
    return journal === undefined || journal.cutBytes > 0 ? undefined : historyOf(runId, journal.records);
  } catch (thrown) {
    if (!(thrown instanceof CutoverError)) throw thrown;
    return undefined;
  }
}
