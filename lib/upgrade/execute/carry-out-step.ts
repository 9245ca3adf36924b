import type { PlacedStep } from "../definition";
import type { Look } from "../plan";
import { actUntilSatisfied } from "./act-until-satisfied";
import { announce, recordAttempt } from "./announce";
import { atDeadline } from "./at-deadline";
import { carryOutIrreversible } from "./carry-out-irreversible";
import { goBackIfAway } from "./go-back";
import { lookPatiently, pollMsOf } from "./look-now";
import { markIfBegun } from "./notice-deed-begun";
import { checkOutgrown } from "./outgrown";
import { pause } from "./pause";
import type { Run } from "./run";
import { settle } from "./settle";
import { GateStop, stepFailure } from "./stops";
import { judgementOf, waitFor } from "./wait";
import { isUntilReached } from "./windows";

/** Makes one step of the plan true, from wherever an earlier owner of the run left it. */
export async function carryOutStep(run: Run, placed: PlacedStep): Promise<void> {
  if (isOver(run, placed)) return;
  const startedAt = run.ports.clock.now();
  const entries = run.history.plan?.entries ?? [];
  const index = entries.findIndex(({ key }) => key === placed.key);
  run.emit({ kind: "step-started", key: placed.key, title: placed.step.title, index, of: entries.length });
  const first = await lookWhenTelling(run, placed);
  if (first.verdict.kind !== "satisfied") goBackIfAway(run, placed);
  const look = await madeTrue(run, placed, first);
  await settle(run, placed, { look, startedAt });
}

/** What the journal alone proves done. Goals and standing windows are looked at again, since the present may differ. */
function isOver(run: Run, placed: PlacedStep): boolean {
  const { key, step } = placed;
  const { state, releaseStarted, released } = run.history.step(key);
  if (step.role.kind === "window") return releaseStarted || released || isUntilReached(run, placed);
  return step.role.kind !== "goal" && (state === "done" || state === "skipped");
}

/** Looks until it can be told what was there before, where the step is still to begin; at most for its deadline. */
async function lookWhenTelling(run: Run, placed: PlacedStep): Promise<Look> {
  const { key, step } = placed;
  const until = run.ports.clock.now() + step.deadlineMs;
  for (;;) {
    const look = await lookPatiently(run, placed);
    const isTold = look.verdict.kind === "satisfied" || step.tellsBefore?.(look.observed as never) !== false;
    const leftMs = until - run.ports.clock.now();
    if (isTold || run.history.step(key).state === "acting" || leftMs <= 0) return look;
    await pause(run, Math.min(pollMsOf(placed), leftMs));
  }
}

async function madeTrue(run: Run, placed: PlacedStep, look: Look): Promise<Look> {
  if (look.verdict.kind === "satisfied") {
    await markIfBegun(run, placed, look);
    return look;
  }
  checkOutgrown(run, placed, look);
  if (placed.step.begun !== undefined) return carryOutIrreversible(run, placed, look);
  if (look.gates.length > 0) throw new GateStop(look.gates);
  const { act, attended } = placed.step;
  return act === undefined && attended === undefined ? awaited(run, placed) : acted(run, placed, look);
}

/** A step that does nothing itself is looked at until it is so. */
export async function awaited(run: Run, placed: PlacedStep): Promise<Look> {
  const waited = await waitFor(run, placed, run.ports.clock.now() + placed.step.deadlineMs);
  if (waited.kind === "satisfied") return waited.look;
  return atDeadline(run, placed, waited.kind === "deadline" ? waited.look : undefined);
}

async function acted(run: Run, placed: PlacedStep, look: Look): Promise<Look> {
  const wasCutOff = run.history.step(placed.key).state === "acting";
  if (!wasCutOff) {
    await announce(run, placed, { look, because: look.verdict.because });
    return actUntilSatisfied(run, placed, { look, isDue: true });
  }
  const judged = judgementOf(placed, look);
  if (judged?.kind === "failed") {
    throw stepFailure(placed, { code: "STEP_FAILED", ...judged, because: `failed: ${judged.because}` });
  }
  if (judged?.kind === "retry") await recordAttempt(run, placed, judged.because);
  // Whether the act was sent before the crash is not known: acts go by what is observed and by their request ids.
  const isAlive = placed.step.jobRunning?.(look.observed as never) === true;
  return actUntilSatisfied(run, placed, { look, isDue: !isAlive });
}
