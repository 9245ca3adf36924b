import type { PlacedStep } from "../definition";
import type { Look } from "../plan";
import { isLostAnswer, wasNeverAccepted } from "../target";
import { actingContext } from "./contexts";
import { failureOf, lookIfAnswered } from "./look-now";
import type { Run } from "./run";
import { StepFailure } from "./stops";

/** What is known after an act: it returned; its answer was lost; or it provably never reached the computer. */
export type Acted = "returned" | "answer-lost" | "not-accepted";

/**
 * Lets a step act once. A lost answer is no failure: the command may have taken effect, so it is never repeated here,
 * only observed. An error is one only if the observation does not show that the step is true all the same.
 */
export async function actOnce(run: Run, placed: PlacedStep, look: Look): Promise<Acted> {
  const { key, step } = placed;
  if (step.attended !== undefined) {
    run.emit({ kind: "instruction", key, text: step.attended.instruction(look.observed as never) });
  }
  try {
    await step.act?.(actingContext(run, key), look.observed as never);
    return "returned";
  } catch (thrown) {
    const failure = failureOf(run, placed, thrown);
    if (!(failure instanceof StepFailure)) throw failure;
    if (wasNeverAccepted(failure.error)) return "not-accepted";
    if (isLostAnswer(failure.error)) return "answer-lost";
    if (await turnedOutWell(run, placed)) return "returned";
    throw failure;
  }
}

/** After an error: what has begun (a deed that cannot be undone, a job) goes on, and what is true needs no further act. */
async function turnedOutWell(run: Run, placed: PlacedStep): Promise<boolean> {
  const look = await lookIfAnswered(run, placed);
  if (look === undefined) return false;
  const hasJob = placed.step.jobRunning?.(look.observed as never) === true;
  return hasJob || look.verdict.kind === "satisfied" || look.begun?.kind === "running" || look.begun?.kind === "done";
}
