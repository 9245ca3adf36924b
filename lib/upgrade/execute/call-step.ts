import type { PlacedStep } from "../definition";
import type { ActContext } from "../model";
import { isLostAnswer } from "../target";
import { actingContext } from "./contexts";
import { failureOf, pollMsOf } from "./look-now";
import { pause } from "./pause";
import type { Run } from "./run";
import { StepFailure } from "./stops";

const PATIENCE_MS = 60_000;

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
    if (isLostAnswer(failure.error) || (await becomesSo(run, placed, isSo))) return;
    throw failure;
  }
}

/** What took effect may need a while to be seen, such as a service that starts. */
async function becomesSo(run: Run, placed: PlacedStep, isSo: () => Promise<boolean>): Promise<boolean> {
  const until = run.ports.clock.now() + Math.min(PATIENCE_MS, placed.step.deadlineMs);
  for (;;) {
    if (await isSo()) return true;
    const leftMs = until - run.ports.clock.now();
    if (leftMs <= 0) return false;
    await pause(run, Math.min(pollMsOf(placed), leftMs));
  }
}
