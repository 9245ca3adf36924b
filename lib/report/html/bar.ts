import { msBetween } from "./time-text";

/** Where a span of time lies in the run, in percent of its length. */
export interface Bar {
  readonly left: string;
  readonly width: string;
}

const NARROWEST_PERCENT = 0.5;

/** Undefined for what has not begun, and for a run in which no time passed. */
export function barOf(
  span: { readonly from: string | undefined; readonly until: string | undefined },
  run: { readonly startedAt: string; readonly lastAt: string },
): Bar | undefined {
  const whole = msBetween(run.startedAt, run.lastAt);
  if (span.from === undefined || whole === 0) return undefined;
  const percent = (ms: number) => (ms / whole) * 100;
  const left = Math.min(percent(msBetween(run.startedAt, span.from)), 100 - NARROWEST_PERCENT);
  const width = Math.max(percent(msBetween(span.from, span.until ?? run.lastAt)), NARROWEST_PERCENT);
  return { left: left.toFixed(2), width: Math.min(width, 100 - left).toFixed(2) };
}
