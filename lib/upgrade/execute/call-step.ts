import type { PlacedStep } from "../definition";
import type { ActContext } from "../model";
import { isLostAnswer } from "../target";
import { actingContext } from "./contexts";
import { failureOf } from "./look-now";
import type { Run } from "./run";
import { StepFailure } from "./stops";

/** A call of a step's release or undo. */
export interface StepCall {
  readonly purpose: string;
  readonly call: (context: ActContext) => Promise<void>;
  /** Whether what it is for is so, by observation. */
  readonly isSo: () => Promise<boolean>;
}

/**
 * Calls a step's release or undo. A lost answer is no failure, and neither is an error of a command that took effect all
 * the same: the observation decides.
 */
export async function callStep(run: Run, placed: PlacedStep, { purpose, call, isSo }: StepCall): Promise<void> {
  try {
    await call(actingContext(run, placed.key, purpose));
  } catch (thrown) {
    const failure = failureOf(run, placed, thrown);
    if (!(failure instanceof StepFailure)) throw failure;
    if (isLostAnswer(failure.error) || (await isSo())) return;
    throw failure;
  }
}
