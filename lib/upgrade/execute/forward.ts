import type { PlacedStep } from "../definition";
import { checkBroken } from "./carry-out-irreversible";
import { carryOutStep } from "./carry-out-step";
import type { Run } from "./run";
import { Outgrown } from "./stops";
import { watch } from "./watch";
import { dueWindows, release } from "./windows";

/** Carries out the plan in its order; steps that an earlier owner has done are only looked at. */
export async function goForward(run: Run): Promise<void> {
  const entries = run.history.plan?.entries ?? [];
  for (let i = 0; i < entries.length; i += 1) {
    const placed = run.sequence.byKey.get(entries[i]?.key ?? "");
    if (placed === undefined) continue;
    await releaseBefore(run, placed.place);
    run.place = placed.place;
    run.signal.throwIfAborted();
    await watch(run, { isDue: "always" });
    await run.lock.beat();
    await carryOut(run, placed);
    checkBroken(run);
    // As a resume would: windows that a restart ended are established again before the next step.
    if (run.wasAway) i = -1;
    run.wasAway = false;
  }
  await releaseBefore(run, run.sequence.steps.length);
}

async function carryOut(run: Run, placed: PlacedStep): Promise<void> {
  try {
    await carryOutStep(run, placed);
  } catch (thrown) {
    // The run ends here without a failure: what holds only during a run ends with it.
    if (thrown instanceof Outgrown) await releaseBefore(run, run.sequence.steps.length);
    throw thrown;
  }
}

async function releaseBefore(run: Run, place: number): Promise<void> {
  for (const window of dueWindows(run, place)) await release(run, window);
}
