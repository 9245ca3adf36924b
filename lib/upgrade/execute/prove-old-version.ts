import type { PlacedStep } from "../definition";
import { awaited } from "./carry-out-step";
import { lookPatiently } from "./look-now";
import type { Run } from "./run";

/**
 * Shows that the old version serves, once everything is put back. It is looked at anew each time: what an earlier owner
 * of the run saw is no proof of the present.
 *
 * @throws StepFailure when it does not become so within its deadline.
 */
export async function proveOldVersion(run: Run, placed: PlacedStep): Promise<string> {
  const { key, step } = placed;
  run.signal.throwIfAborted();
  run.emit({ kind: "proving", key, title: step.title });
  const startedAt = run.ports.clock.now();
  const first = await lookPatiently(run, placed);
  const look = first.verdict.kind === "satisfied" ? first : await awaited(run, placed);
  const { because } = look.verdict;
  const ms = run.ports.clock.now() - startedAt;
  await run.journal.record("done", key, { because, evidence: look.observed, ms });
  run.emit({ kind: "step-done", key, title: step.title, because, ms });
  return `${step.title} (${key}): ${because}.`;
}
