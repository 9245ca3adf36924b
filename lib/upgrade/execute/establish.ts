import type { PlacedStep } from "../definition";
import { actUntilSatisfied } from "./act-until-satisfied";
import { announce } from "./announce";
import { lookPatiently } from "./look-now";
import type { Run } from "./run";

/** The windows of the plan that keep users out, whether they stand or not. */
export function windowsOfUsers(run: Run): readonly PlacedStep[] {
  const planned = new Set(run.history.plan?.entries.map(({ key }) => key));
  return run.sequence.steps.filter(({ key, step }) => step.undoneLast === true && planned.has(key));
}

/**
 * Makes a window true outside of the plan's order, announced like everything else, so that it is put back.
 *
 * @throws StepFailure
 */
export async function establish(run: Run, placed: PlacedStep, because: string): Promise<void> {
  const startedAt = run.ports.clock.now();
  const look = await lookPatiently(run, placed);
  if (look.verdict.kind === "satisfied") return;
  await announce(run, placed, { look, because });
  const end = await actUntilSatisfied(run, placed, { look, isDue: true });
  const ms = run.ports.clock.now() - startedAt;
  await run.journal.record("done", placed.key, { because: end.verdict.because, evidence: end.observed, ms });
}
