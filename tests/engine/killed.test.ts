import { resolve } from "node:path";
import { engineInvariants, timeTrackerInvariants, violations } from "../../lib/invariants";
import type { Lab } from "../../lib/lab";
import { endOf } from "../resume/same-end";
import { capability, describeWith } from "../support/capability";
import { killedUp, type Victim } from "./support/killed-up";
import { makeStack, type Stack } from "./support/stack";

const example = resolve(__dirname, "../../examples/timetracker-nx");
const secrets = { licence: "TTNX7-STD-2027-0000-7001", administrator: "lab-administrator" };
const victims: readonly Victim[] = ["engine", "provider", "both"];

jest.setTimeout(600_000);

/** Places of the upgrade by what is said there, spread from its begin to its end. */
const boundaries = [
  "Users know that",
  "done: TimeTrackerNX is backed up before",
  "is in maintenance mode",
  "done: Application pool",
  "done: Web.config is saved",
  "done: C:\\TimeTrackerNX is copied",
  "is ready to install",
  "done: TimeTracker NX 7.0.1 is installed",
  "done: The merge of Web.config is tried",
  "The database is updated to",
  "done: IIS is restarted",
  "done: Customisations are in the new",
];

describeWith("pulumi", "a deployment that is killed", () => {
  let undisturbed: readonly string[];
  beforeAll(async () => {
    const stack = await newStack();
    expect((await stack.up()).code).toBe(0);
    undisturbed = await endOfStack(stack);
    stack.end();
  });

  const all = boundaries.flatMap((place) => victims.map((victim) => [victim, place] as const));
  // Each place once, by turns of the victims; all of them in the long run.
  const some = boundaries.map((place, i) => [victims[i % victims.length] ?? "both", place] as const);
  it.each(capability("long") === undefined ? some : all)(
    "(%s) at '%s' goes on with the next up, to the same end",
    async (victim, place) => {
      const stack = await newStack();
      const killed = await killedUp(stack, victim, (text) => text.includes(place));
      expect(killed.isKilled).toBe(true);
      await goesOn(stack, undisturbed);
    },
  );

  it.each([1, 2, 3, 4, 5])("at random moment %i goes on with the next up, to the same end", async (i) => {
    const after = Math.floor(Math.random() * 70);
    const victim = victims[i % victims.length] ?? "both";
    const stack = await newStack();
    const killed = await killedUp(stack, victim, (text) => text.split("tracker: ").length > after + 1);
    console.log(`random moment: ${victim} after ${after} lines, killed: ${killed.isKilled}`);
    await goesOn(stack, undisturbed);
  });
});

function newStack(): Promise<Stack> {
  return makeStack({ from: example, secrets });
}

/** The next `up`, after `pulumi cancel` where the killed engine has left its lock. */
async function goesOn(stack: Stack, undisturbed: readonly string[]): Promise<void> {
  await stack.pulumi("cancel", "--yes");
  const next = await stack.up();
  if (next.code !== 0) console.log(next.text);
  expect(next.code).toBe(0);
  expect(await stack.outputs()).toMatchObject({ version: "7.0.1", standing: "as declared" });
  const events = await stack.onLab((lab) => lab.history());
  expect(violations(events, [...engineInvariants, ...timeTrackerInvariants])).toEqual([]);
  expect(await endOfStack(stack)).toEqual(undisturbed);
  const before = await stack.historyLength();
  expect((await stack.up()).text).toMatch(/2 unchanged/);
  expect(await stack.changes(before)).toEqual([]);
  stack.end();
}

function endOfStack(stack: Stack): Promise<readonly string[]> {
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
