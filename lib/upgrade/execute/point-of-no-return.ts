import type { PlacedStep } from "../definition";
import type { Run } from "./run";

/**
 * Records, before the first command of the first irreversible step, that there is no way back: in the journal first,
 * then in every lock, so that nobody forces the run away. Each is done once, also over crashes.
 */
export async function passPointOfNoReturn(run: Run, placed: PlacedStep, because: string): Promise<void> {
  if (run.history.pointOfNoReturn !== undefined) return;
  await run.journal.record("point-of-no-return", placed.key, { title: placed.step.title, because });
  await run.lock.passPointOfNoReturn();
}
