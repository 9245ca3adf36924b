import type { RunRecord } from "../upgrade/model";

/**
 * The id of a step's request or job: the same for each resume, so that nothing is started twice; another one only for
 * an attempt that follows one which demonstrably ended without effect. Undefined outside of a run.
 */
export function requestIdOf(run: RunRecord, step: string, attempt = 1): string | undefined {
  return run.runId === undefined ? undefined : `${run.runId}-${step}-${attempt}`;
}
