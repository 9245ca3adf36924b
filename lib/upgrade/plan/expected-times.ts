import type { ExpectedTime, Plan, PlanEntry } from "../model";

/** How long the steps of an earlier run took, by key, in milliseconds. */
export interface EarlierTimes {
  readonly runId: string;
  readonly ms: ReadonlyMap<string, number>;
}

/**
 * The plan with the minutes of its windows, as far as inputs say how long a step takes, or else an earlier run of the same
 * system on the same computers. An input goes before what was measured. Pure.
 */
export function withExpectedTimes(plan: Plan, earlier?: EarlierTimes): Plan {
  const timed = <T extends { readonly from: string; readonly until: string }>(span: T): T => {
    const expected = expectedTime(plan, span, earlier);
    return expected === undefined ? span : { ...span, expected };
  };
  const { usersOut } = plan;
  return { ...plan, windows: plan.windows.map(timed), ...(usersOut && { usersOut: timed(usersOut) }) };
}

function expectedTime(
  plan: Plan,
  { from, until }: { readonly from: string; readonly until: string },
  earlier: EarlierTimes | undefined,
): ExpectedTime | undefined {
  const placeOf = (key: string, none: number) => {
    const place = plan.entries.findIndex((entry) => entry.key === key);
    return place < 0 ? none : place;
  };
  const within = plan.entries.slice(placeOf(from, 0), placeOf(until, plan.entries.length)).filter(takesTime);
  const given = within.filter(({ expectedMs }) => expectedMs !== undefined);
  const measured = within.filter(({ key, expectedMs }) => expectedMs === undefined && earlier?.ms.has(key) === true);
  if (given.length + measured.length === 0) return undefined;
  const ms = within.reduce((sum, { key, expectedMs }) => sum + (expectedMs ?? earlier?.ms.get(key) ?? 0), 0);
  return {
    minutes: Math.max(1, Math.ceil(ms / MINUTE_MS)),
    isAtLeast: given.length + measured.length < within.length,
    from: { inputs: given.length > 0, run: measured.length > 0 ? earlier?.runId : undefined },
  };
}

const MINUTE_MS = 60_000;

const takesTime = ({ decision }: PlanEntry): boolean => decision !== "satisfied";
