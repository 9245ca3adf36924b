import type { PlacedStep } from "../definition";
import { type Look, servesAny } from "../plan";
import type { Run } from "./run";
import { Outgrown } from "./stops";

/**
 * A goal that could not be seen when the plan was made may prove open now, while the steps that serve it (backups,
 * windows) are not in the approved plan. It is not acted upon without them: a new plan has to be approved.
 */
export function checkOutgrown(run: Run, placed: PlacedStep, look: Look): void {
  if (placed.step.role.kind !== "goal" || run.history.step(placed.key).startedSeq !== undefined) return;
  const planned = new Set(run.history.plan?.entries.map(({ key }) => key));
  const goal = new Set([placed.key]);
  const missing = run.sequence.steps.some((one) => !planned.has(one.key) && servesAny(one, run.sequence, goal));
  if (missing) throw new Outgrown(placed.key, look.verdict.because);
}
