import { firstBehind, type PlacedStep } from "../definition";
import { callStep } from "./call-step";
import { lookIfAnswered, pollMsOf } from "./look-now";
import { pause } from "./pause";
import type { Run } from "./run";
import { stepFailure } from "./stops";

/** The windows that stand, were begun by this run, and end before the step at that place; last established first. */
export function dueWindows(run: Run, place: number): readonly PlacedStep[] {
  const standing = run.sequence.steps.filter((one) => {
    const { startedSeq, released } = run.history.step(one.key);
    return one.step.role.kind === "window" && startedSeq !== undefined && !released && untilOf(run, one) <= place;
  });
  return standing.sort((one, other) => other.place - one.place);
}

/**
 * Whether the run has come to the step at which a window ends, so that it is never established again: that step or a
 * later one has records, or the release of a window that ends there or later has begun.
 */
export function isUntilReached(run: Run, placed: PlacedStep): boolean {
  const until = untilOf(run, placed);
  const entries = run.history.plan?.entries ?? [];
  return entries.some(({ key }) => {
    const other = run.sequence.byKey.get(key);
    if (other === undefined) return false;
    const { state, releaseStarted, released } = run.history.step(key);
    const isReleasing = (releaseStarted || released) && untilOf(run, other) >= until;
    return isReleasing || (other.place >= until && state !== "untouched");
  });
}

function untilOf(run: Run, placed: PlacedStep): number {
  const { role } = placed.step;
  const until = role.kind === "window" ? firstBehind(run.sequence, role.until, placed) : undefined;
  return until?.place ?? run.sequence.steps.length;
}

/** Ends a window on the way forward: what was stopped is started again, and it is shown that it is. */
export async function release(run: Run, placed: PlacedStep): Promise<void> {
  const { key, step } = placed;
  const past = run.history.step(key);
  const before = past.before as never;
  const isReleased = step.released ?? step.undone;
  const act = step.release ?? step.undo;
  if (act === undefined || isReleased === undefined) {
    await run.journal.record("released", key, { because: "there is nothing to release" });
    return;
  }
  const until = run.ports.clock.now() + step.deadlineMs;
  let isDue = true;
  for (;;) {
    const look = await lookIfAnswered(run, placed);
    const verdict = look && isReleased(look.observed as never, before);
    if (verdict?.kind === "satisfied") {
      await run.journal.record("released", key, { because: verdict.because, evidence: look?.observed });
      return;
    }
    if (look !== undefined && isDue) {
      // A release that failed is announced again; one that a crash cut off is announced already.
      const isAnnounced = run.history.records.findLast((record) => record.key === key)?.kind === "release-started";
      if (!isAnnounced) await run.journal.record("release-started", key, { because: verdict?.because ?? "" });
      const isSo = async (): Promise<boolean> => {
        const now = await lookIfAnswered(run, placed);
        return now !== undefined && isReleased(now.observed as never, before).kind === "satisfied";
      };
      await callStep(run, placed, { purpose: "release", call: (context) => act(context, before), isSo });
      isDue = false;
      continue;
    }
    const leftMs = until - run.ports.clock.now();
    if (leftMs <= 0) {
      const because = `is not released after ${step.deadlineMs / 1000} s: ${verdict?.because ?? "no answer"}`;
      throw stepFailure(placed, { code: "STEP_DEADLINE", because });
    }
    await pause(run, Math.min(pollMsOf(placed), leftMs));
  }
}
