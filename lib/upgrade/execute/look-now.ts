import { CutoverError, isCutoverError } from "../../errors";
import { plainJson } from "../canonical";
import type { PlacedStep } from "../definition";
import { asStepError } from "../observe";
import { type Look, lookAt } from "../plan";
import { isLostAnswer } from "../target";
import { lookingContext } from "./contexts";
import { pause } from "./pause";
import type { Run } from "./run";
import { GateStop, Outgrown, StepFailure } from "./stops";

const DEFAULT_POLL_MS = 2_000;

/** How often a step is looked at while it is waited for. */
export const pollMsOf = ({ step }: PlacedStep): number => Math.max(1, step.pollMs ?? DEFAULT_POLL_MS);

/** Observes a step and judges what was seen. */
export async function lookNow(run: Run, placed: PlacedStep): Promise<Look> {
  run.signal.throwIfAborted();
  try {
    const observed = plainJson(await placed.step.observe(lookingContext(run, placed.key)));
    if (run.away.has(placed.step.computer)) await cameBack(run, placed);
    return lookAt(placed, observed, Object.fromEntries(run.history.answers));
  } catch (thrown) {
    throw failureOf(run, placed, thrown);
  }
}

/** As `lookNow`, but undefined when the computer gives no answer: looking again does no harm. */
export async function lookIfAnswered(run: Run, placed: PlacedStep): Promise<Look | undefined> {
  try {
    return await lookNow(run, placed);
  } catch (thrown) {
    if (!(thrown instanceof StepFailure) || !isLostAnswer(thrown.error)) throw thrown;
    run.away.add(placed.step.computer);
    return undefined;
  }
}

/** Looks again until the computer answers, at most for the step's deadline. */
export async function lookPatiently(run: Run, placed: PlacedStep): Promise<Look> {
  const until = run.ports.clock.now() + placed.step.deadlineMs;
  for (;;) {
    const look = run.ports.clock.now() >= until ? await lookNow(run, placed) : await lookIfAnswered(run, placed);
    if (look !== undefined) return look;
    await pause(run, pollMsOf(placed));
  }
}

/** A computer answers again: its lock must still be ours, and what holds on it may have ended with a restart. */
async function cameBack(run: Run, { step }: PlacedStep): Promise<void> {
  await run.lock.check(step.computer);
  run.away.delete(step.computer);
  run.wasAway = true;
}

/** What a step threw: errors that end the run as they are, everything else as the step's failure. */
export function failureOf(run: Run, placed: PlacedStep, thrown: unknown): unknown {
  if (run.signal.aborted || !isStepsOwn(thrown)) return thrown;
  return new StepFailure(placed.key, asStepError(thrown, placed.key));
}

const ENDING = ["FENCE_REFUSED", "RUN_DEPOSED", "JOURNAL_UNREACHABLE"] as const;

function isStepsOwn(thrown: unknown): boolean {
  if (thrown instanceof CutoverError) return !ENDING.some((code) => isCutoverError(thrown, code));
  return !(thrown instanceof GateStop || thrown instanceof StepFailure || thrown instanceof Outgrown);
}
