import type { PlacedStep } from "../definition";
import type { Look } from "../plan";
import { actUntilSatisfied } from "./act-until-satisfied";
import { announce, recordAttempt } from "./announce";
import { awaited } from "./carry-out-step";
import { lookPatiently, pollMsOf } from "./look-now";
import { pause } from "./pause";
import type { Run } from "./run";
import { stepFailure } from "./stops";
import { placedApart } from "./undo-order";
import { judgementOf } from "./wait";

const UNKNOWN_PATIENCE_MS = 10 * 60_000;

/**
 * Carries out the deeds of an undo in their order. Each is looked at first, so that what is as before is left alone;
 * `prepare` is called before the first one that has to act.
 *
 * @throws StepFailure with the key of the deed that failed.
 */
export async function undoParts(run: Run, { step }: PlacedStep, prepare: () => Promise<void>): Promise<void> {
  for (const part of step.undoSteps ?? []) {
    run.signal.throwIfAborted();
    await run.lock.beat();
    await carryOutPart(run, placedApart({ ...part, ...(step.round !== undefined && { round: step.round }) }), prepare);
  }
}

async function carryOutPart(run: Run, placed: PlacedStep, prepare: () => Promise<void>): Promise<void> {
  const { key, step } = placed;
  const startedAt = run.ports.clock.now();
  const first = await knownLook(run, placed);
  const isSo = first.verdict.kind === "satisfied";
  if (!isSo) await prepare();
  const look = isSo ? first : await acted(run, placed, first);
  const { because } = look.verdict;
  const evidence = step.evidence === undefined ? look.observed : step.evidence(look.observed as never);
  const ms = run.ports.clock.now() - startedAt;
  if (run.history.step(key).state === "done" && isSo) return;
  await run.journal.record("done", key, { because, evidence, ms });
  run.emit({ kind: "step-done", key, title: step.title, because, ms });
}

/** What cannot be told is not acted upon: it is looked at again, for as long as a restart of a server may take. */
async function knownLook(run: Run, placed: PlacedStep): Promise<Look> {
  const until = run.ports.clock.now() + UNKNOWN_PATIENCE_MS;
  for (;;) {
    const look = await lookPatiently(run, placed);
    if (look.verdict.kind !== "unknown") return look;
    if (run.ports.clock.now() >= until) {
      throw stepFailure(placed, { code: "UNDO_NOT_PROVED", because: `cannot be told: ${look.verdict.because}` });
    }
    await pause(run, pollMsOf(placed));
  }
}

async function acted(run: Run, placed: PlacedStep, look: Look): Promise<Look> {
  if (placed.step.act === undefined) return awaited(run, placed);
  const { state } = run.history.step(placed.key);
  const judged = state === "acting" ? judgementOf(placed, look) : undefined;
  if (judged?.kind === "failed") {
    throw stepFailure(placed, { code: "STEP_FAILED", ...judged, because: `failed: ${judged.because}` });
  }
  if (judged?.kind === "retry") await recordAttempt(run, placed, judged.because);
  if (state !== "acting") await announce(run, placed, { look, because: look.verdict.because });
  const isAlive = state === "acting" && placed.step.jobRunning?.(look.observed as never) === true;
  return actUntilSatisfied(run, placed, { look, isDue: !isAlive });
}
