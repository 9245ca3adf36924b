import { CutoverError } from "../../errors";
import { type Clock, CommandFailure, errorIdOf, type Shell } from "../../shell";
import { callCutover, isLostAnswer } from "../target";
import { type LockRecord, lockRecordOf, readLock } from "./lock-record";
import { lockedByRun } from "./locked-by-run";

/** Who takes a lock. */
export interface Taking {
  readonly runId: string;
  readonly store: string;
  readonly ownerHost: string;
}

/**
 * Takes the lock of a computer for a run, comparing the epoch that was seen and raising it.
 *
 * @throws CutoverError RUN_UNFINISHED when another run holds it, LOCK_TAKEN_MEANWHILE when the epoch moved.
 */
export async function enterLock(
  shell: Shell,
  taking: Taking,
  at: { readonly clock: Clock; readonly signal?: AbortSignal; readonly stillOwner: () => Promise<void> },
): Promise<LockRecord> {
  const seen = await readLock(shell, at);
  if (seen.runId !== undefined && seen.runId !== taking.runId) throw lockedByRun(seen);
  // Between the look and the comparison of its epoch: whoever took the run over since then has raised this lock too.
  await at.stillOwner();
  const { runId: RunId, store: Store, ownerHost: OwnerHost } = taking;
  const parameters = { RunId, ExpectedEpoch: seen.epoch, Store, OwnerHost };
  try {
    const [taken = {}] = await callCutover(shell, { name: "Enter-CutoverLock", parameters }, {});
    return lockRecordOf(shell.computer, taken);
  } catch (thrown) {
    if (isLostAnswer(thrown)) return takenAfterAll({ shell, taking, seen, thrown }, at);
    if (!(thrown instanceof CommandFailure)) throw thrown;
    if (errorIdOf(thrown.error) === "LockHeld") throw lockedByRun(await readLock(shell, at));
    if (errorIdOf(thrown.error) === "LockEpochChanged") throw takenMeanwhile(seen);
    throw thrown;
  }
}

/** The answer was lost: the record itself tells whether this taking, and no other, has raised the epoch. */
async function takenAfterAll(
  lost: { readonly shell: Shell; readonly taking: Taking; readonly seen: LockRecord; readonly thrown: unknown },
  at: { readonly clock: Clock; readonly signal?: AbortSignal },
): Promise<LockRecord> {
  const now = await readLock(lost.shell, at);
  const isOurs = now.runId === lost.taking.runId && now.ownerHost === lost.taking.ownerHost;
  if (isOurs && now.epoch === lost.seen.epoch + 1) return now;
  throw now.epoch === lost.seen.epoch ? lost.thrown : takenMeanwhile(lost.seen);
}

function takenMeanwhile(seen: LockRecord): CutoverError {
  const what = `The lock of ${seen.computer} was taken by somebody else after epoch ${seen.epoch}.`;
  return new CutoverError({ code: "LOCK_TAKEN_MEANWHILE", what });
}
