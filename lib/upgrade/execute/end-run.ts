import { isCutoverError } from "../../errors";
import type { RunEnd } from "../history";
import type { RunResult } from "../model";
import { PLAN_GATE } from "../plan";
import type { Run } from "./run";
import { resultOf } from "./run-result";

/** Records how the run ended, then gives its computers free: never before what it had to put back is put back. */
export async function endRun(run: Run, end: RunEnd): Promise<RunResult> {
  if (run.history.ended === undefined) await run.journal.record("run-ended", "", end);
  await releaseLocks(run);
  if (end.kind === "outgrown") return resultOf(run, { kind: "gate", truths: end.truths, gates: [outgrownGate(end)] });
  // What had failed is told by the journal's end; that it was taken back is no error.
  const error = end.kind === "rolled-back" ? null : end.error;
  return resultOf(run, { kind: end.kind, truths: end.truths, error });
}

/** Gives the locks back, last taken first. One that cannot be given back is named; `resume` does it later. */
export async function releaseLocks(run: Run): Promise<void> {
  for (const computer of [...run.lock.held].reverse()) {
    try {
      await run.lock.release(computer);
    } catch (thrown) {
      if (run.signal.aborted || !isCutoverError(thrown)) throw thrown;
      run.emit({ kind: "warning", text: `The lock of ${computer} could not be released: ${thrown.what}` });
    }
  }
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
