import type { PlacedStep } from "../definition";
import type { Look } from "../plan";
import { actOnce } from "./act";
import { recordAttempt } from "./announce";
import { atDeadline } from "./at-deadline";
import { goBackIfAway } from "./go-back";
import { lookPatiently } from "./look-now";
import { pause } from "./pause";
import type { Run } from "./run";
import { waitFor } from "./wait";

const DEFAULT_RETRY = { firstDelayMs: 2_000, factor: 2, limitMs: 60_000 } as const;

/** What an act starts from. */
export interface Acting {
  readonly look: Look;
  /** False: the deed is under way already and is only waited for. */
  readonly isDue: boolean;
}

/**
 * Acts, then looks until the step is satisfied. It acts again, with back-off, only when the step's own judgement says
 * that the deed ended without effect, or when the command provably never reached the computer.
 */
export async function actUntilSatisfied(run: Run, placed: PlacedStep, acting: Acting): Promise<Look> {
  const { clock } = run.ports;
  const { firstDelayMs, factor, limitMs } = placed.step.retry ?? DEFAULT_RETRY;
  const deadlineAt = clock.now() + placed.step.deadlineMs;
  let { look, isDue } = acting;
  for (let delayMs = firstDelayMs; ; delayMs = Math.min(limitMs, delayMs * factor)) {
    const acted = isDue ? await actOnce(run, placed, look) : "returned";
    const waited =
      acted === "not-accepted" ? ({ kind: "not-accepted" } as const) : await waitFor(run, placed, deadlineAt);
    if (waited.kind === "satisfied") return waited.look;
    if (waited.kind === "deadline") return atDeadline(run, placed, waited.look);
    const leftMs = deadlineAt - clock.now();
    if (leftMs <= 0) return atDeadline(run, placed, look);
    await pause(run, Math.min(delayMs, leftMs));
    goBackIfAway(run, placed);
    if (waited.kind === "retry") await recordAttempt(run, placed, waited.because);
    look = await lookPatiently(run, placed);
    if (look.verdict.kind === "satisfied") return look;
    isDue = look.begun === undefined || look.begun.kind === "no";
  }
}
