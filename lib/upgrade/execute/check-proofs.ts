import { CutoverError } from "../../errors";
import { sequenceOf } from "../definition";
import { lookPatiently } from "./look-now";
import type { Run } from "./run";
import { StepFailure } from "./stops";

/**
 * What a run made once and lies outside of its artefacts (a backup, a copy) is looked at again before the run is
 * carried on: it is never made a second time, so one that is gone or was changed stops the run.
 *
 * @throws CutoverError ARTEFACT_DAMAGED
 */
export async function checkProofs(run: Run): Promise<void> {
  const { history } = run;
  if (history.ended !== undefined || history.isPuttingBack || !history.hasEffect) return;
  run.sequence = sequenceOf(run.upgrade, history.loops);
  for (const placed of run.sequence.steps) {
    const { key, step } = placed;
    if (step.role.kind !== "once" || history.step(key).state !== "done") continue;
    const { verdict } = await lookPatiently(run, placed).catch((thrown: unknown) => {
      throw thrown instanceof StepFailure ? thrown.error : thrown;
    });
    if (verdict.kind !== "unknown") continue;
    const what = `${step.title} (${key}): what was made once in run ${history.runId} does not hold any more: ${verdict.because}.`;
    throw new CutoverError({ code: "ARTEFACT_DAMAGED", what, details: { key } });
  }
}
