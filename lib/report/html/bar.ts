import { msBetween } from "./time-text";

/** Where a span of time lies in the run, in percent of its length. */
export interface Bar {
  readonly left: string;
  readonly width: string;
}

export function barOf(
  span: { readonly from: string | undefined; readonly until: string | undefined },
  run: { readonly startedAt: string; readonly lastAt: string },
): Bar | undefined {
  const whole = msBetween(run.startedAt, run.lastAt);
  if (span.from === undefined || whole === 0) return undefined;
  const left = (msBetween(run.startedAt, span.from) / whole) * 100;
  const width = (msBetween(span.from, span.until ?? run.lastAt) / whole) * 100;
  return { left: Math.min(left, 100).toFixed(2), width: Math.min(width, 100 - Math.min(left, 100)).toFixed(2) };
}
