import type { PlacedStep } from "../definition";
import type { ActContext } from "../model";
import { isLostAnswer } from "../target";
import { actingContext } from "./contexts";
import { failureOf } from "./look-now";
import type { Run } from "./run";
import { StepFailure } from "./stops";

/** Calls a step's release or undo. A lost answer is no failure: the observation that follows decides. */
export async function callStep(
  run: Run,
  placed: PlacedStep,
  at: { readonly purpose: string; readonly call: (context: ActContext) => Promise<void> },
): Promise<void> {
  try {
    await at.call(actingContext(run, placed.key, at.purpose));
  } catch (thrown) {
    const failure = failureOf(run, placed, thrown);
    if (!(failure instanceof StepFailure) || !isLostAnswer(failure.error)) throw failure;
  }
}
