import { CutoverError } from "../errors";
import type { Clock } from "../shell";
import type { CmdletOptions } from "./invoke-cmdlet";

/** How a function waits: on whose clock, how long in all, and how often it looks. */
export interface WaitOptions extends Omit<CmdletOptions, "deadlineMs"> {
  readonly clock: Clock;
  /** For everything together, in milliseconds from the call. It ends the waiting, not what was begun. */
  readonly deadlineMs: number;
  /** Between two looks; 1000 when left out. */
  readonly pollMs?: number;
}

/** What a look means: reached, not yet, or that it will not be reached, with the reason. */
export type Verdict = "reached" | "waiting" | { readonly failed: string };

export interface Awaited<T> {
  /** What waits, e.g. `The application pool "Shop" on APP01`. */
  readonly subject: string;
  /** What is waited for, e.g. "Stopped". */
  readonly wanted: string;
  look(options: CmdletOptions): Promise<T>;
  judge(seen: T): Verdict;
  /** What was seen, for the error. */
  tell(seen: T): string;
  /** Called after each look that is not the end, before the pause: what is still to be asked for. */
  urge?(seen: T, options: CmdletOptions): Promise<void>;
}

const POLL_MS = 1000;
const MIN_CALL_MS = 1000;

/**
 * Looks until what is awaited is there. It looks once at least, and once more when the deadline has come.
 *
 * @throws CutoverError STATE_NOT_REACHED at the deadline, STATE_FAILED when the far side says that it failed; what a look throws.
 */
export async function until<T>(
  awaited: Awaited<T>,
  { clock, deadlineMs, pollMs, ...options }: WaitOptions,
): Promise<T> {
  const from = clock.now();
  for (;;) {
    const leftMs = from + deadlineMs - clock.now();
    const call: CmdletOptions = { ...options, deadlineMs: Math.max(leftMs, MIN_CALL_MS) };
    const seen = await awaited.look(reading(call));
    const verdict = awaited.judge(seen);
    if (verdict === "reached") return seen;
    if (verdict !== "waiting") throw failed(awaited, seen, verdict.failed);
    if (leftMs <= 0) throw notReached(awaited, seen, deadlineMs);
    await awaited.urge?.(seen, call);
    const stillMs = Math.max(from + deadlineMs - clock.now(), 0);
    await clock.sleep(Math.min(pollMs ?? POLL_MS, stillMs), options.signal);
  }
}

/** A look needs no fence: it changes nothing. */
function reading({ fence: _, ...options }: CmdletOptions): CmdletOptions {
  return options;
}

function notReached<T>({ subject, wanted, tell }: Awaited<T>, seen: T, deadlineMs: number): CutoverError {
  const what = `${subject} is ${tell(seen)} after ${deadlineMs / 1000} s, not ${wanted}.`;
  return new CutoverError({ code: "STATE_NOT_REACHED", what });
}

function failed<T>({ subject, tell }: Awaited<T>, seen: T, because: string): CutoverError {
  return new CutoverError({ code: "STATE_FAILED", what: `${subject} is ${tell(seen)}: ${because}.` });
}
