import { type CutoverError, renderErrorJson } from "../../errors";
import type { RunResult } from "../model";
import { keepUsersOut } from "./keep-users-out";
import { lookIfAnswered } from "./look-now";
import { passPointOfNoReturn } from "./point-of-no-return";
import { locksStay, putBack } from "./put-back";
import type { Run } from "./run";
import { resultOf } from "./run-result";
import { StepFailure } from "./stops";
import { truthsAfterFailure } from "./truths";

/**
 * An irreversible deed may have been begun by somebody else, before its turn. Nothing is put back under it: the point of
 * no return is passed then. Only a positive sign counts; a product that is stopped shows none.
 */
async function noticeDeedBegun(run: Run): Promise<void> {
  if (run.history.pointOfNoReturn !== undefined || !run.history.hasEffect) return;
  const planned = new Map(run.history.plan?.entries.map((entry) => [entry.key, entry]));
  for (const placed of run.sequence.steps) {
    if (placed.step.begun === undefined || (planned.get(placed.key)?.decision ?? "satisfied") === "satisfied") continue;
    const look = await lookIfAnswered(run, placed).catch((thrown: unknown) => {
      if (!(thrown instanceof StepFailure)) throw thrown;
      return undefined;
    });
    const wasOpen = planned.get(placed.key)?.decision === "will-act";
    const isDone = wasOpen && look?.verdict.kind === "satisfied";
    if (!isDone && !["running", "done", "failed"].includes(look?.begun?.kind ?? "")) continue;
    const because = `begun by somebody else: ${look?.begun?.because ?? look?.verdict.because}`;
    return passPointOfNoReturn(run, placed, because);
  }
}

/** What follows on a failure: putting back before the point of no return, keeping users out behind it. */
export async function fail(run: Run, key: string, error: CutoverError): Promise<RunResult> {
  await noticeDeedBegun(run);
  const past = run.history.pointOfNoReturn !== undefined;
  const rendered = renderErrorJson(error);
  await run.journal.record("failed", key, { error: rendered, past });
  const title = run.sequence.byKey.get(key)?.step.title ?? key;
  run.emit({ kind: "step-failed", key, title, because: error.what });
  if (!past) return putBack(run, rendered);
  run.place = Number.POSITIVE_INFINITY;
  const lockedOut = await keepUsersOut(run);
  const truths = [error.what, ...truthsAfterFailure(run), ...lockedOut, locksStay(run)];
  await run.journal.record("locked-out", "", { kind: "past-point-of-no-return", truths, error: rendered });
  return resultOf(run, { kind: "past-point-of-no-return", truths, error: rendered });
}
