import type { PlacedStep } from "../definition";
import { checkBroken } from "./carry-out-irreversible";
import { carryOutStep } from "./carry-out-step";
import { isToGoBack } from "./go-back";
import type { Run } from "./run";
import { GoBack, Outgrown } from "./stops";
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
    const isDone = !isToGoBack(run, placed) && (await carryOut(run, placed));
    // As a resume would: windows that a restart ended are established again before the next deed.
    if (!isDone || isToGoBack(run, placed)) i = -1;
  }
  await releaseBefore(run, run.sequence.steps.length);
}

/** Whether the step is true; false: the windows before it come first. */
async function carryOut(run: Run, placed: PlacedStep): Promise<boolean> {
  try {
    await carryOutStep(run, placed);
    checkBroken(run);
    return true;
  } catch (thrown) {
    if (thrown instanceof GoBack) return false;
    // The run ends here without a failure: what holds only during a run ends with it.
    if (thrown instanceof Outgrown) await releaseBefore(run, run.sequence.steps.length);
    throw thrown;
  }
}

async function releaseBefore(run: Run, place: number): Promise<void> {
  for (const window of dueWindows(run, place)) await release(run, window);
}
