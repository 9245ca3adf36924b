import { type Json, renderErrorJson } from "../../errors";
import type { PlacedStep } from "../definition";
import type { RunEnd } from "../history";
import type { RunResult } from "../model";
import { endRun } from "./end-run";
import { holdUsersOut } from "./hold-users-out";
import { keepUsersOut } from "./keep-users-out";
import { proveOldVersion } from "./prove-old-version";
import type { Run } from "./run";
import { resultOf } from "./run-result";
import { StepFailure } from "./stops";
import { NOTHING_TO_PUT_BACK, truthsOfPuttingBack } from "./truths";
import { startedSteps, undoOrder } from "./undo-order";
import { undoStep } from "./undo-step";

/**
 * Undoes every step that was started, last first, each proved by observation; shows that the old version serves; lets
 * users in. What is proved already is not touched again, so that it can be carried on after a crash. It ends at the
 * first undo that is not proved: what came before it (windows that keep users out) still has to hold then.
 */
export async function putBack(run: Run, error: Json): Promise<RunResult> {
  // No check is watched any more: what the run still does is to put back.
  run.place = Number.POSITIVE_INFINITY;
  const isNothing = startedSteps(run).length === 0;
  const proved: string[] = [];
  try {
    if (run.history.rollback !== undefined && !isNothing) await holdUsersOut(run);
    const order = undoOrder(run);
    await undoAll(run, order.steps);
    for (const proof of order.provedBeforeUsers) proved.push(await proveOldVersion(run, proof));
    await undoAll(run, order.usersOut);
    for (const proof of order.provedWithUsers) proved.push(await proveOldVersion(run, proof));
  } catch (thrown) {
    if (!(thrown instanceof StepFailure)) throw thrown;
    return notPutBack(run, thrown, error);
  }
  const truths = isNothing ? ["Nothing was changed."] : [...truthsOfPuttingBack(run).filter(isNews), ...proved];
  return endRun(run, { kind: endOf(run), truths, error });
}

/** Once everything is put back, what had nothing to put back is of no interest. */
const isNews = (truth: string): boolean => !truth.endsWith(NOTHING_TO_PUT_BACK);

/** Who asked for the old version has got it; who asked for the new one has not. */
const endOf = ({ history }: Run): RunEnd["kind"] => (history.rollback === undefined ? "put-back" : "rolled-back");

async function undoAll(run: Run, steps: readonly PlacedStep[]): Promise<void> {
  for (const placed of steps) {
    if (run.history.isPutBack(placed.key)) continue;
    run.signal.throwIfAborted();
    await undoStep(run, placed);
  }
}

async function notPutBack(run: Run, failure: StepFailure, error: Json): Promise<RunResult> {
  const undoError = renderErrorJson(failure.error);
  await run.journal.record("undo-failed", failure.key, { error: undoError });
  const title = titleOf(run, failure.key);
  const because = failure.error.what;
  run.emit({ kind: "undone", key: failure.key, title, proved: false, because });
  const lockedOut = await keepUsersOut(run);
  const truths = [...truthsOfPuttingBack(run).filter(isNews), because, ...lockedOut, locksStay(run)];
  const told = both(error, undoError);
  await run.journal.record("locked-out", "", { kind: "not-put-back", truths, error: told });
  return resultOf(run, { kind: "not-put-back", truths, error: told });
}

/** The title of a step, of one of the deeds of an undo, or of a proof. */
function titleOf(run: Run, key: string): string {
  const { steps, provedBeforeUsers, usersOut, provedWithUsers } = undoOrder(run);
  const known = [...steps, ...usersOut, ...provedBeforeUsers, ...provedWithUsers].map(({ step }) => step);
  const all = known.flatMap((step) => [step, ...(step.undoSteps ?? [])]);
  return all.find((step) => key.startsWith(`${step.id}@${step.computer}#`))?.title ?? key;
}

export const locksStay = (run: Run): string => `The locks of ${run.lock.held.join(", ")} stay, on purpose.`;

/** The first error is what happened; the undo's stands beside it. */
function both(error: Json, undoError: ReturnType<typeof renderErrorJson>): Json {
  return error === null || typeof error !== "object" || Array.isArray(error)
    ? undoError
    : { ...error, undo: undoError };
}
