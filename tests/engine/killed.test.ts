import { resolve } from "node:path";
import { capability, describeWith } from "../support/capability";
import { goesOn, undisturbedUp } from "./support/goes-on";
import { killedUp, progressIn, type Victim, victims } from "./support/killed-up";
import { makeStack, type Stack } from "./support/stack";
import { ttSecrets } from "./support/tt-program";

const example = resolve(__dirname, "../../examples/timetracker-nx");

jest.setTimeout(600_000);

/** Places of the upgrade by what is said there, spread from its begin to its end, and who is killed there. */
const boundaries: readonly (readonly [Victim, string])[] = [
  ["engine", "Users know that"],
  ["provider", "done: TimeTrackerNX is backed up before"],
  ["both", "is in maintenance mode"],
  ["engine", "done: Application pool"],
  ["provider", "done: Web.config is saved"],
  ["both", "done: C:\\TimeTrackerNX is copied"],
  ["engine", "is open, for the page"],
  ["provider", "done: TimeTracker NX 7.0.1 is installed"],
  ["both", "done: The merge of Web.config is tried"],
  ["engine", "The database is updated to"],
  ["provider", "done: IIS is restarted"],
  ["both", "done: Customisations are in the new"],
];

describeWith("pulumi", "a deployment that is killed", () => {
  let undisturbed: Awaited<ReturnType<typeof undisturbedUp>>;
  beforeAll(async () => {
    undisturbed = await undisturbedUp(await newStack());
  });

  it.each(boundaries)("(%s) at '%s' goes on with the next up, to the same end", async (victim, place) => {
    await killAt(victim, (text) => text.includes(place));
  });

  if (capability("long") !== undefined) {
    // CUTOVER_KILL_AT=3,17 names some of the lines, counted from 1.
    const wanted = (process.env.CUTOVER_KILL_AT ?? "").split(",").filter((one) => one !== "");
    it("at every line of progress, by turns of the victims, goes on with the next up, to the same end", async () => {
      const lines = progressIn(undisturbed.text);
      expect(lines.length).toBeGreaterThan(40);
      for (const [i, line] of lines.entries()) {
        if (wanted.length > 0 && !wanted.includes(String(i + 1))) continue;
        const victim = victims[i % victims.length] ?? "both";
        console.log(`killed: ${victim} at line ${i + 1} of ${lines.length}: ${line}`);
        await killAt(victim, (text) => progressIn(text).length > i);
      }
    }, 7_200_000);
  }

  async function killAt(victim: Victim, hasCome: (text: string) => boolean): Promise<void> {
    const stack = await newStack();
    const killed = await killedUp(stack, victim, hasCome);
    expect(killed.isKilled).toBe(true);
    await goesOn(stack, undisturbed.end);
    stack.end();
  }
});

const newStack = (): Promise<Stack> => makeStack({ from: example, secrets: ttSecrets });
