import type { PlacedStep } from "../definition";
import { stopJob } from "./at-deadline";
import { callStep } from "./call-step";
import { lookIfAnswered, lookPatiently, pollMsOf } from "./look-now";
import { pause } from "./pause";
import type { Run } from "./run";
import { stepFailure } from "./stops";

/**
 * Puts back what a step changed and shows by observation that it is as before. What is as before already is only
 * recorded. No job of the step may live meanwhile.
 *
 * @throws StepFailure when it could not be shown.
 */
export async function undoStep(run: Run, placed: PlacedStep): Promise<void> {
  const { key, step } = placed;
  const past = run.history.step(key);
  const { undo, undone } = step;
  if (undo === undefined || undone === undefined) return;
  run.emit({ kind: "undoing", key, title: step.title });
  await endJob(run, placed);
  const until = run.ports.clock.now() + step.deadlineMs;
  for (let isDue = true; ; ) {
    const look = await lookIfAnswered(run, placed);
    const verdict = look && undone(look.observed as never, past.before as never);
    if (verdict?.kind === "satisfied") {
      const { because } = verdict;
      await run.journal.record("undone", key, { because, evidence: look?.observed });
      run.emit({ kind: "undone", key, title: step.title, proved: true, because });
      return;
    }
    if (look !== undefined && isDue) {
      const isAgain = past.undoState === "failed" || past.undoState === "undone";
      const n = isAgain ? past.undoAttempt + 1 : past.undoAttempt;
      if (past.undoState !== "undoing") {
        await run.journal.record("undo-started", key, { n, because: verdict?.because ?? "" });
      }
      const purpose = n > 1 ? `undo.${n}` : "undo";
      await callStep(run, placed, { purpose, call: (context) => undo(context, past.before as never) });
      isDue = false;
      continue;
    }
    const leftMs = until - run.ports.clock.now();
    if (leftMs <= 0) {
      const because = `is not put back after ${step.deadlineMs / 1000} s: ${verdict?.because ?? "no answer"}`;
      throw stepFailure(placed, { code: "UNDO_NOT_PROVED", because });
    }
    await pause(run, Math.min(pollMsOf(placed), leftMs));
  }
}

/** The job has ended, or is ended with its children; else nothing is undone under it. */
async function endJob(run: Run, placed: PlacedStep): Promise<void> {
  const { step } = placed;
  const isAlive = async (): Promise<boolean> => {
    const { observed } = await lookPatiently(run, placed);
    return step.jobRunning?.(observed as never) === true;
  };
  if (step.jobRunning === undefined || !(await isAlive())) return;
  await stopJob(run, placed);
  const until = run.ports.clock.now() + step.deadlineMs;
  while (await isAlive()) {
    if (run.ports.clock.now() >= until) {
      throw stepFailure(placed, { code: "JOB_STILL_RUNNING", because: "cannot be undone: its job still runs" });
    }
    await pause(run, pollMsOf(placed));
  }
}
