import { setMaxListeners } from "node:events";
import { CutoverError } from "../../../lib/errors";
import type { Estates } from "./estates";
import { estatesIn } from "./host-process";

/** All looks of a preview together may take this long. */
const DEADLINE_MS = 60_000;

/** What the looks of one preview share. */
export interface Previewing {
  readonly estates: Estates;
  readonly signal: AbortSignal;
  /** The work, or a refusal when the preview's deadline passes first. */
  withinDeadline<T>(work: Promise<T>): Promise<T>;
}

let shared: Previewing | undefined;

/** The looks of this program's preview; the first one starts the clock. */
export function previewing(): Previewing {
  shared ??= begin();
  return shared;
}

function begin(): Previewing {
  const control = new AbortController();
  // Every look listens to it; Node would warn the person from the eleventh on.
  setMaxListeners(0, control.signal);
  const late = new Promise<never>((_, reject) => {
    const timer = setTimeout(() => {
      const error = new CutoverError({
        code: "COMMAND_TIMED_OUT",
        what: `No answer within ${DEADLINE_MS / 1000} seconds.`,
      });
      control.abort(error);
      reject(error);
    }, DEADLINE_MS);
    // A program that is done does not wait for it.
    timer.unref();
  });
  late.catch(() => undefined);
  return {
    estates: estatesIn(process.cwd(), false),
    signal: control.signal,
    withinDeadline: (work) => Promise.race([work, late]),
  };
}
