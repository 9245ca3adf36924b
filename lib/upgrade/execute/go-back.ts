import type { PlacedStep } from "../definition";
import type { Run } from "./run";
import { GoBack } from "./stops";

/** A computer that is away time and again must not keep a run from its deadlines. */
const MOST = 5;

/** Whether a computer was away since this was last asked, and the run may still go back from that step for it. */
export function isToGoBack(run: Run, { key }: PlacedStep): boolean {
  if (!run.wasAway) return false;
  run.wasAway = false;
  const times = (run.returns.get(key) ?? 0) + 1;
  run.returns.set(key, times);
  return times <= MOST;
}

/**
 * Before a deed: a restart ends what earlier windows had made true (the start of the pool ends the maintenance mode), so
 * that they come first again. Nothing is cut short that cannot be undone, and nothing while putting back.
 *
 * @throws GoBack
 */
export function goBackIfAway(run: Run, placed: PlacedStep): void {
  const isForward = Number.isFinite(run.place) && !run.isIrreversible;
  if (isForward && isToGoBack(run, placed)) throw new GoBack();
}
