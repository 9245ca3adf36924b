import type { Clock } from "../../shell";
import { isLostAnswer } from "./lost-answer";

const FIRST_DELAY_MS = 1_000;
const LIMIT_MS = 60_000;

/**
 * Calls again while the answer is lost, for a minute of the estate's clock. Only for calls that may be repeated: reads,
 * and writes that the target accepts once and recognises afterwards.
 */
export async function patiently<T>(at: { clock: Clock; signal?: AbortSignal }, call: () => Promise<T>): Promise<T> {
  const until = at.clock.now() + LIMIT_MS;
  for (let delayMs = FIRST_DELAY_MS; ; delayMs *= 2) {
    try {
      return await call();
    } catch (thrown) {
      const leftMs = until - at.clock.now();
      if (!isLostAnswer(thrown) || leftMs <= 0 || at.signal?.aborted === true) throw thrown;
      await at.clock.sleep(Math.min(delayMs, leftMs), at.signal);
    }
  }
}
