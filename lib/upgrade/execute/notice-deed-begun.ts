import type { PlacedStep } from "../definition";
import type { Look } from "../plan";
import { lookIfAnswered } from "./look-now";
import { passPointOfNoReturn } from "./point-of-no-return";
import type { Run } from "./run";
import { StepFailure } from "./stops";

/**
 * An irreversible deed may have been begun by somebody else, before its turn. Nothing is put back under it: the point of
 * no return is passed then. Only a positive sign counts; a product that is stopped shows none.
 */
export async function noticeDeedBegun(run: Run): Promise<void> {
  if (run.history.pointOfNoReturn !== undefined || !run.history.hasEffect) return;
  for (const placed of run.sequence.steps) {
    if (placed.step.begun === undefined || !isPlanned(run, placed)) continue;
    const look = await lookIfAnswered(run, placed).catch((thrown: unknown) => {
      if (!(thrown instanceof StepFailure)) throw thrown;
      return undefined;
    });
    if (look === undefined || !(await markIfBegun(run, placed, look))) continue;
    return;
  }
}

/** The same for one step that is found true at its turn: the run goes on, but behind the point of no return. */
export async function markIfBegun(run: Run, placed: PlacedStep, look: Look): Promise<boolean> {
  if (placed.step.begun === undefined || !isPlanned(run, placed)) return false;
  const begun = look.begun ?? placed.step.begun(look.observed as never);
  const entry = run.history.plan?.entries.find(({ key }) => key === placed.key);
  const isDone = entry?.decision === "will-act" && look.verdict.kind === "satisfied";
  if (!isDone && !["running", "done", "failed"].includes(begun.kind)) return false;
  const because = isDone && begun.kind === "no" ? look.verdict.because : begun.because;
  await passPointOfNoReturn(run, placed, `begun by somebody else: ${because}`);
  return true;
}

/** It was open when the run was planned, so that it is this run's time in which it was begun. */
function isPlanned(run: Run, { key }: PlacedStep): boolean {
  const entry = run.history.plan?.entries.find((one) => one.key === key);
  return (entry?.decision ?? "satisfied") !== "satisfied";
}
