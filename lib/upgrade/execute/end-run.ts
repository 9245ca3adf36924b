import { isCutoverError } from "../../errors";
import type { RunEnd } from "../history";
import type { RunResult } from "../model";
import { PLAN_GATE } from "../plan";
import type { Run } from "./run";
import { resultOf } from "./run-result";

/** Records how the run ended, then gives its computers free: never before what it had to put back is put back. */
export async function endRun(run: Run, end: RunEnd): Promise<RunResult> {
  if (run.history.ended === undefined) await run.journal.record("run-ended", "", end);
  const pending = await releaseLocks(run);
  const truths = [...end.truths, ...pending];
  if (end.kind === "outgrown") return resultOf(run, { kind: "gate", truths, gates: [outgrownGate(end)] });
  // Given up by `apply --force-lock`: only its lock was left.
  if (end.kind === "abandoned") return resultOf(run, { kind: "locked", truths });
  // What had failed is told by the journal's end; that it was taken back is no error.
  const error = end.kind === "rolled-back" ? null : end.error;
  return resultOf(run, { kind: end.kind, truths, error });
}

/**
 * Gives the locks back, last taken first. One that cannot be given back, since its computer is away, is named: its
 * release is pending, and `status` or `resume` does it later.
 */
export async function releaseLocks(run: Run): Promise<readonly string[]> {
  const pending: string[] = [];
  for (const computer of [...run.lock.held].reverse()) {
    try {
      await run.lock.release(computer);
    } catch (thrown) {
      if (run.signal.aborted || !isCutoverError(thrown)) throw thrown;
      const text = `The lock of ${computer} could not be given back yet (release-pending): \`cutover status\` or \`cutover resume\` does it once ${computer} answers. ${thrown.what}`;
      run.emit({ kind: "warning", text });
      pending.push(text);
    }
  }
  return pending;
}

function outgrownGate(end: RunEnd) {
  return {
    key: PLAN_GATE,
    question:
      "More is open than could be seen when the plan was made: run `cutover apply` again for a plan of the rest.",
    because: end.truths.join(" "),
    choices: [],
    rows: [],
  };
}
