const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** Runs something once, later; gives what takes that back. A timer keeps the process alive. */
export type Timer = (ms: number, run: () => void) => () => void;

export const wallTimer: Timer = (ms, run) => {
  // A timer of Node holds 31 bits; a longer one would fire at once. Nothing waits for 24 days.
  const handle = setTimeout(run, Math.min(Math.max(0, ms), LONGEST_TIMER_MS));
  return () => clearTimeout(handle);
};
