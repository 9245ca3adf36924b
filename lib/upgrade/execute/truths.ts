import { type AnyStep, stepKey } from "../model";
import type { Run } from "./run";
import { dueWindows } from "./windows";

export const NOTHING_TO_PUT_BACK = ": has nothing to put back.";

/** What is true of the steps that were started, once they are put back as far as that went. */
export function truthsOfPuttingBack(run: Run): readonly string[] {
  return started(run).flatMap(({ key, title }) => {
    const { undoState } = run.history.step(key);
    const step = run.sequence.byKey.get(key)?.step;
    if (undoState === "undone") return [`${title} (${key}): put back, and shown to be as before.`];
    if (step?.undo === undefined && step?.undoSteps === undefined) return [`${title} (${key})${NOTHING_TO_PUT_BACK}`];
    return [`${title} (${key}): NOT put back.`, ...partsOf(run, step)];
  });
}

/** Of an undo in several deeds: which of them are done. */
function partsOf(run: Run, step: AnyStep): readonly string[] {
  return (step.undoSteps ?? []).map((part) => {
    const { state } = run.history.step(stepKey(part));
    return `  ${part.title}: ${state === "done" ? "done, and shown." : "NOT done."}`;
  });
}

/** What is true after a failure behind the point of no return. */
export function truthsAfterFailure(run: Run): readonly string[] {
  const { pointOfNoReturn } = run.history;
  const windows = dueWindows(run, run.sequence.steps.length).map(
    ({ step, key }) => `${step.title} (${key}): still holds.`,
  );
  const done = started(run).filter(({ key }) => run.history.step(key).state === "done");
  return [
    `The point of no return was passed at ${pointOfNoReturn?.at} (${pointOfNoReturn?.key}).`,
    ...done.map(({ key, title }) => `${title} (${key}): done.`),
    ...windows,
  ];
}

function started(run: Run) {
  const entries = run.history.plan?.entries ?? [];
  return entries.filter(({ key }) => run.history.step(key).startedSeq !== undefined);
}
