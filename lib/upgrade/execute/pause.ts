import type { Run } from "./run";
import { isWatched, watch } from "./watch";

const WATCHING_SLICE_MS = 2_000;
const SLICE_MS = 30_000;

/** Lets time pass on the estate's clock; watched checks are looked at and the lock is kept alive meanwhile. */
export async function pause(run: Run, ms: number): Promise<void> {
  const { clock } = run.ports;
  const until = clock.now() + ms;
  const isWatching = run.sequence.steps.some((one) => isWatched(one, run.sequence, run.place));
  await watch(run);
  await run.lock.beat();
  for (let leftMs = until - clock.now(); leftMs > 0; leftMs = until - clock.now()) {
    await clock.sleep(Math.min(isWatching ? WATCHING_SLICE_MS : SLICE_MS, leftMs), run.signal);
    if (until - clock.now() <= 0) return;
    await watch(run);
    await run.lock.beat();
  }
}
