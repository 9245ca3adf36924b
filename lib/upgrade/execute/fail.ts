import { type CutoverError, renderErrorJson } from "../../errors";
import type { RunResult } from "../model";
import { keepUsersOut } from "./keep-users-out";
import { noticeDeedBegun } from "./notice-deed-begun";
import { locksStay, putBack } from "./put-back";
import type { Run } from "./run";
import { resultOf } from "./run-result";
import { truthsAfterFailure } from "./truths";

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
