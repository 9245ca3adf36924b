import type { PlacedStep } from "../definition";
import type { Look } from "../plan";
import type { Run } from "./run";

/** Records that a step is true, with the evidence: `done` when the run made it so, `skipped` when it was so already. */
export async function settle(run: Run, placed: PlacedStep, at: { look: Look; startedAt: number }): Promise<void> {
  const { key, step } = placed;
  const { because } = at.look.verdict;
  const { state } = run.history.step(key);
  const wasActing = state === "acting" || state === "failed";
  if (wasActing || (step.role.kind === "check" && state === "untouched")) {
    const ms = run.ports.clock.now() - at.startedAt;
    await run.journal.record("done", key, { because, evidence: evidenceOf(placed, at.look), ms });
    run.emit({ kind: "step-done", key, title: step.title, because, ms });
    return;
  }
  // A resume that finds a done step still true has nothing new to tell the journal.
  if (state === "untouched")
    await run.journal.record("skipped", key, { because, evidence: evidenceOf(placed, at.look) });
  run.emit({ kind: "step-skipped", key, title: step.title, because });
}

function evidenceOf({ step }: PlacedStep, look: Look) {
  return step.evidence === undefined ? look.observed : step.evidence(look.observed as never);
}
