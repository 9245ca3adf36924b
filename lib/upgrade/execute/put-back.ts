import { type CutoverError, type Json, renderErrorJson } from "../../errors";
import type { RunResult } from "../model";
import { endRun } from "./end-run";
import { keepUsersOut } from "./keep-users-out";
import type { Run } from "./run";
import { resultOf } from "./run-result";
import { StepFailure } from "./stops";
import { truthsOfPuttingBack } from "./truths";
import { undoStep } from "./undo-step";

/**
 * Undoes every step that was started, last first, each proved by observation. What is proved already is not touched
 * again, so that it can be carried on after a crash. It ends at the first undo that is not proved: what came before it
 * (windows that keep users out) still has to hold then.
 */
export async function putBack(run: Run, error: Json): Promise<RunResult> {
  const entries = run.history.plan?.entries ?? [];
  const started = entries.filter(({ key }) => run.history.step(key).startedSeq !== undefined);
  // No check is watched any more: what the run still does is to put back.
  run.place = Number.POSITIVE_INFINITY;
  for (const { key } of [...started].reverse()) {
    const placed = run.sequence.byKey.get(key);
    if (placed === undefined || run.history.isPutBack(key)) continue;
    run.signal.throwIfAborted();
    try {
      await undoStep(run, placed);
    } catch (thrown) {
      if (!(thrown instanceof StepFailure)) throw thrown;
      return notPutBack(run, thrown, error);
    }
  }
  const truths = started.length === 0 ? ["Nothing was changed."] : truthsOfPuttingBack(run);
  return endRun(run, { kind: "put-back", truths, error });
}

async function notPutBack(run: Run, failure: StepFailure, error: Json): Promise<RunResult> {
  const undoError = renderErrorJson(failure.error);
  await run.journal.record("undo-failed", failure.key, { error: undoError });
  const title = run.sequence.byKey.get(failure.key)?.step.title ?? failure.key;
  const because = failure.error.what;
  run.emit({ kind: "undone", key: failure.key, title, proved: false, because });
  const lockedOut = await keepUsersOut(run);
  const truths = [...truthsOfPuttingBack(run), because, ...lockedOut, locksStay(run)];
  await run.journal.record("locked-out", "", { kind: "not-put-back", truths, error });
  return resultOf(run, { kind: "not-put-back", truths, error: both(error, undoError) });
}

export const locksStay = (run: Run): string => `The locks of ${run.lock.held.join(", ")} stay, on purpose.`;

/** The first error is what happened; the undo's stands beside it. */
function both(error: Json, undoError: ReturnType<typeof renderErrorJson>): Json {
  return error === null || typeof error !== "object" || Array.isArray(error)
    ? undoError
    : { ...error, undo: undoError };
}

/** An error as a run's end tells it: its own exit code may speak of a putting back that did not happen. */
export function errorWithExit(error: CutoverError, exitCode: number): Json {
  return { ...renderErrorJson(error), exitCode };
}
