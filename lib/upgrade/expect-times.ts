import type { Ports } from "../shell";
import { journalComputer } from "./execute";
import { type FinishedRun, finishedRuns } from "./finished-runs";
import type { Plan, Upgrade } from "./model";
import { type EarlierTimes, withExpectedTimes } from "./plan";

/**
 * The plan with the minutes of its windows, and of the time without users, where the inputs or an earlier run of the same
 * system on the same computers say how long the steps take. Reads only; the digest stays as it is.
 *
 * @returns the plan itself where nothing is known.
 * @example const { usersOut } = await expectTimes(await plan({ upgrade, ports }), { upgrade, ports });
 */
export async function expectTimes(
  plan: Plan,
  at: { readonly upgrade: Upgrade; readonly ports: Ports; readonly signal?: AbortSignal },
): Promise<Plan> {
  if (plan.windows.length === 0) return plan;
  const { ports, signal } = at;
  const runs = await finishedRuns({ ports, journalOn: journalComputer(at.upgrade), ...(signal && { signal }) });
  const alike = runs.filter(({ history }) => isAlike(plan, history.start));
  const earlier = alike.map(timesOf).findLast(({ ms }) => ms.size > 0);
  return withExpectedTimes(plan, earlier);
}

function isAlike(plan: Plan, start: FinishedRun["history"]["start"]): boolean {
  return start?.system === plan.system && [...start.computers].sort().join("\n") === plan.computers.join("\n");
}

/** What each step of a run took, its waiting for persons included. */
function timesOf({ history, records }: FinishedRun): EarlierTimes {
  const ms = new Map<string, number>();
  for (const { kind, key, data } of records) {
    if (kind === "skipped") ms.set(key, ms.get(key) ?? 0);
    if (kind !== "done" || typeof data !== "object" || data === null || !("ms" in data)) continue;
    if (typeof data.ms === "number") ms.set(key, (ms.get(key) ?? 0) + data.ms);
  }
  return { runId: history.runId, ms };
}
