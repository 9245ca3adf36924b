import { setTimeout as delay } from "node:timers/promises";
import type { Clock } from "../shell";

const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** The wall clock of this machine. */
export const wallClock: Clock = {
  now: () => Date.now(),
  sleep: async (ms, signal) => {
    // A timer of Node holds 31 bits; a longer one would fire at once.
    for (let left = Math.max(0, ms); ; left -= LONGEST_TIMER_MS) {
      await sleepOnce(Math.min(left, LONGEST_TIMER_MS), signal);
      if (left <= LONGEST_TIMER_MS) return;
    }
  },
};

async function sleepOnce(ms: number, signal: AbortSignal | undefined): Promise<void> {
  try {
    await delay(ms, undefined, signal === undefined ? {} : { signal });
  } catch (thrown) {
    throw signal?.aborted === true ? signal.reason : thrown;
  }
}
