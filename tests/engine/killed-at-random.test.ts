import { resolve } from "node:path";
import { describeWith } from "../support/capability";
import { goesOn, undisturbedUp } from "./support/goes-on";
import { commandLine, killedUp, progressIn, providersOf, victims } from "./support/killed-up";
import { makeStack, type Stack } from "./support/stack";
import { ttSecrets } from "./support/tt-program";

const example = resolve(__dirname, "../../examples/timetracker-nx");
// CUTOVER_KILL_SEED=N plays the moments of a run again.
const seed = Number(process.env.CUTOVER_KILL_SEED ?? Date.now() % 1_000_000);

jest.setTimeout(600_000);

describeWith("pulumi", `a deployment that is killed at a random moment (seed ${seed})`, () => {
  let undisturbed: Awaited<ReturnType<typeof undisturbedUp>>;
  beforeAll(async () => {
    undisturbed = await undisturbedUp(await newStack());
  });

  it.each([1, 2, 3, 4, 5])("goes on with the next up, to the same end (%i)", async (i) => {
    const victim = victims[i % victims.length] ?? "both";
    const all = progressIn(undisturbed.text).length;
    // The last lines come in one breath with the end.
    const line = Math.floor(random(2 * i) * (all - 5));
    const delayMs = 1 + Math.floor(random(2 * i + 1) * 300);
    console.log(`seed ${seed}, ${i}: ${victim} ${delayMs} ms after line ${line + 1} of ${all}`);
    const stack = await newStack();
    const killed = await killedUp(stack, victim, (text) => progressIn(text).length > line, { delayMs });
    if (!killed.isKilled) console.log("it had ended before");
    await goesOn(stack, undisturbed.end);
    stack.end();
  });

  it("is not disturbed by a provider that hangs while its engine dies, and that wakes up when all is done", async () => {
    const stack = await newStack();
    let orphans: readonly number[] = [];
    const hang = (engine: number) => {
      orphans = providersOf(engine);
      process.kill(engine, "SIGKILL");
      // In this order: what is stopped already when its engine dies is ended by the system.
      for (const one of orphans) process.kill(one, "SIGSTOP");
    };
    const killed = await killedUp(stack, "engine", (text) => text.includes("done: Application pool"), { strike: hang });
    expect(killed.isKilled).toBe(true);
    expect(orphans).not.toEqual([]);
    await goesOn(stack, undisturbed.end);
    const before = await stack.historyLength();
    const isThere = (one: number) => commandLine(one).includes("dynamic-provider");
    for (const one of orphans.filter(isThere)) process.kill(one, "SIGCONT");
    // An orphan ends by itself, and what it still sends is refused by the fence.
    while (orphans.some(isThere)) await pause(200);
    const since = await stack.onLab(async (lab) => (await lab.history()).slice(before));
    const effects = since.filter((one) =>
      one.kind === "command" ? one.effect === "changes" && one.outcome !== "refused" : one.kind === "change",
    );
    expect(effects).toEqual([]);
    stack.end();
  });
});

const newStack = (): Promise<Stack> => makeStack({ from: example, secrets: ttSecrets });
const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** A number from 0 to 1, the same for the same seed and place. */
function random(place: number): number {
  let t = (seed + place * 0x6d2b79f5) | 0;
  t = Math.imul(t ^ (t >>> 15), t | 1);
  t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
  return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
}
