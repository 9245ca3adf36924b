import type { Timer } from "../../node";
import type { Command, InvokeOptions } from "../../shell";
import { cancelled, timedOut } from "./failures";

/**
 * Waits for a session that is being opened as long as a command may wait: to its deadline, and to its cancellation. The
 * opening goes on, for the next command.
 *
 * @throws CommandFailure `timeout` or `cancelled` with `accepted: false`, or what the opening fails with.
 */
export async function whileItMayWait<T>(
  opening: Promise<T>,
  {
    where,
    options: { deadlineMs, signal },
    timer,
  }: {
    readonly where: { readonly computer: string; readonly command: Command };
    readonly options: Pick<InvokeOptions, "deadlineMs" | "signal">;
    readonly timer: Timer;
  },
): Promise<T> {
  // It may fail when nobody waits any more.
  opening.catch(() => undefined);
  if (signal?.aborted === true) throw cancelled(where, false);
  let release = (): void => undefined;
  const impatience = new Promise<never>((_, reject) => {
    const onAbort = () => reject(cancelled(where, false));
    const cancelTimer = timer(deadlineMs, () => reject(timedOut(where, { deadlineMs, accepted: false })));
    signal?.addEventListener("abort", onAbort, { once: true });
    release = () => {
      cancelTimer();
      signal?.removeEventListener("abort", onAbort);
    };
  });
  try {
    return await Promise.race([opening, impatience]);
  } finally {
    release();
  }
}
