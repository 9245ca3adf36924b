import { getCutoverFact } from "../../cmdlets/cutover/get-cutover-fact";
import type { Shell } from "../../shell";

/** What tells of restarts, whoever installed: when the computer was booted, and what waits for the next time. */
export type RebootFacts = {
  readonly bootMs: number;
  /** "source (detail)" of each thing that waits for a restart. */
  readonly pending: readonly string[];
};

export async function observeRebootFacts(shell: Shell): Promise<RebootFacts> {
  const { bootTime, pendingReboot } = await getCutoverFact(shell, {});
  return { bootMs: bootTime.getTime(), pending: pendingReboot.map(({ source, detail }) => `${source} (${detail})`) };
}

/** What has begun to wait for a restart since an earlier look; what waited before is not this installation's. Pure. */
export function newlyPending(before: RebootFacts | undefined, now: RebootFacts): readonly string[] {
  return before === undefined ? [] : now.pending.filter((one) => !before.pending.includes(one));
}
