import { engineInvariants, timeTrackerInvariants, violations } from "../../../lib/invariants";
import type { Lab } from "../../../lib/lab";
import { endOf } from "../../resume/same-end";
import type { Stack } from "./stack";

/** The next `up` after a kill, with `pulumi cancel` where the killed engine has left its lock: the same end, by nothing forbidden. */
export async function goesOn(stack: Stack, undisturbed: readonly string[]): Promise<void> {
  if (stack.isLocked()) await stack.pulumi("cancel", "--yes");
  const next = await stack.up();
  if (next.code !== 0) console.log(next.text);
  expect(next.code).toBe(0);
  expect(await stack.outputs()).toMatchObject({ version: "7.0.1", standing: "as declared" });
  const events = await stack.onLab((lab) => lab.history());
  expect(violations(events, [...engineInvariants, ...timeTrackerInvariants])).toEqual([]);
  expect(await endOfStack(stack)).toEqual(undisturbed);
}

/** How an undisturbed `up` ends, and what it said on the way. */
export async function undisturbedUp(stack: Stack): Promise<{ readonly end: readonly string[]; readonly text: string }> {
  const { code, text } = await stack.up();
  expect(code).toBe(0);
  const end = await endOfStack(stack);
  stack.end();
  return { end, text };
}

/** The whole estate as it is in the end, without what differs by the run. */
export function endOfStack(stack: Stack): Promise<readonly string[]> {
  return stack.onLab(async (lab) => {
    // What was started and still goes on, such as a person's walk, comes to its end.
    await lab.advance(await lab.pendingMs());
    const state = await lab.inspect();
    const runs = (await lab.history()).flatMap((event) =>
      "runId" in event && typeof event.runId === "string" ? [event.runId] : [],
    );
    return endOf({ inspect: () => state } as unknown as Lab, [...new Set([...runs, ...runIdsIn(state)])]);
  });
}

const runIdsIn = (state: unknown): readonly string[] => [
  ...new Set(JSON.stringify(state).match(/\d{8}T\d{9}-[0-9a-f]{6}/g) ?? []),
];
