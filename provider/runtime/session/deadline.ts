import { CutoverError } from "../../../lib/errors";

/** How an operation is timed; the engine enforces no deadline for dynamic resources. */
export interface Timing {
  readonly deadlineMs: number;
  /** How long work may take to come to rest once it was told to end. */
  readonly graceMs: number;
  /** Calls back after that many milliseconds of wall time; gives a way to take it back. */
  readonly after: (ms: number, call: () => void) => () => void;
  /** The process is about to end. */
  readonly ending: AbortSignal;
}

/**
 * Does work until its deadline. Then it is told to end and gets a grace, within which it says by itself how it stands.
 *
 * @throws CutoverError UP_INTERRUPTED when it does not even come to rest.
 */
export function withDeadline<T>(
  { deadlineMs, graceMs, after, ending }: Timing,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const control = new AbortController();
  return new Promise((resolve, reject) => {
    let stopGrace = (): void => undefined;
    const tellToEnd = (): void => {
      control.abort(new CutoverError({ code: "UP_INTERRUPTED", what: "The operation was told to end." }));
      stopGrace = after(graceMs, () => reject(notAtRest(deadlineMs)));
    };
    const stopDeadline = after(deadlineMs, tellToEnd);
    ending.addEventListener("abort", tellToEnd, { once: true });
    const settle = (): void => {
      stopDeadline();
      stopGrace();
      ending.removeEventListener("abort", tellToEnd);
    };
    work(control.signal).then(resolve, reject).finally(settle);
  });
}

function notAtRest(deadlineMs: number): CutoverError {
  const what = `The operation did not come to rest after its deadline of ${Math.round(deadlineMs / 60_000)} minutes.`;
  return new CutoverError({ code: "UP_INTERRUPTED", what });
}
