import type { PlacedStep } from "../definition";
import type { Verdict } from "../model";
import { ENDS, endsGate, type Look } from "../plan";
import { stopJob } from "./at-deadline";
import { callStep } from "./call-step";
import { lookIfAnswered, lookPatiently, pollMsOf } from "./look-now";
import { pause } from "./pause";
import type { Run } from "./run";
import { stepFailure } from "./stops";
import { undoParts } from "./undo-parts";

/**
 * Puts back what a step changed and shows by observation that it is as before. What is as before already is only
 * recorded. No job of the step may live meanwhile.
 *
 * @throws StepFailure when it could not be shown.
 */
export async function undoStep(run: Run, placed: PlacedStep): Promise<void> {
  const { key, step } = placed;
  const past = run.history.step(key);
  const { undone, undoSteps = [] } = step;
  if (undone === undefined || (step.undo === undefined && undoSteps.length === 0)) return;
  run.emit({ kind: "undoing", key, title: step.title });
  await endJob(run, placed);
  if (await wasNeverBegun(run, placed)) return;
  const until = run.ports.clock.now() + step.deadlineMs;
  const prepare = once((because) => callUndo(run, placed, because));
  if (undoSteps.length > 0) {
    const verdict = await undoneNow(run, placed);
    // Such as an installer that stands open: it is closed before anything is compared.
    if (verdict !== undefined && verdict.kind !== "satisfied") await prepare(verdict.because);
    await undoParts(run, placed, () => prepare("one of its parts is not as before").then(() => undefined));
  }
  for (;;) {
    const look = await lookIfAnswered(run, placed);
    const verdict = look && undone(look.observed as never, past.before as never);
    if (look !== undefined && verdict?.kind === "satisfied") return recordUndone(run, placed, look, verdict.because);
    if (look !== undefined && (await prepare(verdict?.because ?? ""))) continue;
    const leftMs = until - run.ports.clock.now();
    if (leftMs <= 0) {
      const because = `is not put back after ${step.deadlineMs / 1000} s: ${verdict?.because ?? "no answer"}`;
      throw stepFailure(placed, { code: "UNDO_NOT_PROVED", because });
    }
    await pause(run, Math.min(pollMsOf(placed), leftMs));
  }
}

async function recordUndone(run: Run, { key, step }: PlacedStep, look: Look, because: string): Promise<void> {
  await run.journal.record("undone", key, { because, evidence: look.observed });
  run.emit({ kind: "undone", key, title: step.title, proved: true, because });
}

/** Whether the act has provably begun nothing; recorded then. Not asked any more once its undo is under way. */
async function wasNeverBegun(run: Run, placed: PlacedStep): Promise<boolean> {
  const { untouched } = placed.step;
  const { undoState, before } = run.history.step(placed.key);
  if (untouched === undefined || undoState === "undoing" || undoState === "failed") return false;
  const look = await lookIfAnswered(run, placed);
  const verdict = look && untouched(look.observed as never, before as never);
  if (look === undefined || verdict?.kind !== "satisfied") return false;
  await recordUndone(run, placed, look, verdict.because);
  return true;
}

/** Announces the undo and calls it. */
async function callUndo(run: Run, placed: PlacedStep, because: string): Promise<void> {
  const { key, step } = placed;
  const past = run.history.step(key);
  const isAgain = past.undoState === "failed" || past.undoState === "undone";
  const n = isAgain ? past.undoAttempt + 1 : past.undoAttempt;
  if (past.undoState !== "undoing") {
    await run.journal.record("undo-started", key, { n, because, ...(step.undoneLast === true && { last: true }) });
  }
  const { undo } = step;
  if (undo === undefined) return;
  const purpose = n > 1 ? `undo.${n}` : "undo";
  await callStep(run, placed, {
    purpose,
    call: (context) => undo(context, past.before as never),
    isSo: async () => (await undoneNow(run, placed))?.kind === "satisfied",
  });
}

/** What an observation says of the undo; undefined: the computer does not answer. */
async function undoneNow(run: Run, placed: PlacedStep): Promise<Verdict | undefined> {
  const look = await lookIfAnswered(run, placed);
  return look && placed.step.undone?.(look.observed as never, run.history.step(placed.key).before as never);
}

/** Does it the first time that it is asked for; says whether it did. */
function once(work: (because: string) => Promise<void>): (because: string) => Promise<boolean> {
  let isDone = false;
  return async (because) => {
    if (isDone) return false;
    isDone = true;
    await work(because);
    return true;
  };
}

/** The job has ended, or is ended with its children; else nothing is undone under it. */
async function endJob(run: Run, placed: PlacedStep): Promise<void> {
  const { step } = placed;
  const mayEnd = run.history.answers.get(endsGate(placed).key) === ENDS;
  const isAlive = async (): Promise<boolean> => {
    const { observed, begun } = await lookPatiently(run, placed);
    return step.jobRunning?.(observed as never) === true || (begun?.kind === "running" && !mayEnd);
  };
  if ((step.jobRunning === undefined && step.begun === undefined) || !(await isAlive())) return;
  await stopJob(run, placed);
  const until = run.ports.clock.now() + step.deadlineMs;
  while (await isAlive()) {
    if (run.ports.clock.now() >= until) {
      throw stepFailure(placed, { code: "JOB_STILL_RUNNING", because: "cannot be undone: its job still runs" });
    }
    await pause(run, pollMsOf(placed));
  }
}
