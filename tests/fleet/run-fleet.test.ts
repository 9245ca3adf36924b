import fc from "fast-check";
import { type FleetEvent, type Outcome, runFleet, waves } from "../../lib/fleet";

type End = "done" | "failed" | "throws";

const worlds = fc.record({
  ends: fc.array(fc.constantFrom<End>("done", "done", "done", "failed", "throws"), { maxLength: 12 }),
  waveSize: fc.integer({ min: 1, max: 5 }),
  canary: fc.integer({ min: 1, max: 3 }),
  atOnce: fc.integer({ min: 1, max: 4 }),
  scheduler: fc.scheduler(),
  /** It is interrupted when so many have been begun. */
  interruptedAfter: fc.option(fc.nat({ max: 12 }), { nil: undefined, freq: 2 }),
});
type World = typeof worlds extends fc.Arbitrary<infer W> ? W : never;

interface Told {
  readonly outcomes: readonly Outcome<number, End>[];
  readonly divided: readonly (readonly number[])[];
  readonly begun: readonly number[];
  readonly most: number;
  readonly stillRunning: number;
  readonly events: readonly FleetEvent<number, End>[];
  /** What had ended when a target was begun. */
  readonly endedBefore: ReadonlyMap<number, readonly number[]>;
}

async function play({ ends, waveSize, canary, atOnce, scheduler, interruptedAfter }: World): Promise<Told> {
  const divided = waves({ targets: ends.map((_, i) => i), waveSize, canary });
  const interruption = new AbortController();
  const [begun, ended, events]: [number[], number[], FleetEvent<number, End>[]] = [[], [], []];
  const endedBefore = new Map<number, readonly number[]>();
  let [running, most] = [0, 0];
  const run = async (target: number): Promise<End> => {
    endedBefore.set(target, [...ended]);
    begun.push(target);
    running += 1;
    most = Math.max(most, running);
    if (begun.length === interruptedAfter) interruption.abort();
    await scheduler.schedule(Promise.resolve(), `target ${target}`);
    running -= 1;
    ended.push(target);
    const end = ends[target] ?? "done";
    if (end === "throws") throw new Error(`target ${target}`);
    return end;
  };
  if (interruptedAfter === 0) interruption.abort();
  const { signal } = interruption;
  const isFailure = (end: End) => end === "failed";
  const onEvent = (event: FleetEvent<number, End>) => void events.push(event);
  const played = runFleet({ waves: divided, atOnce, run, isFailure, signal, onEvent });
  const outcomes = await scheduler.waitFor(played);
  return { outcomes, divided, begun, most, stillRunning: running, events, endedBefore };
}

const law = (check: (world: World, told: Told) => void) =>
  fc.assert(
    fc.asyncProperty(worlds, async (world) => check(world, await play(world))),
    { numRuns: 300 },
  );

test("every target has one outcome, in order, whatever happens", () =>
  law(({ ends }, { outcomes }) => expect(outcomes.map((one) => one.target)).toEqual(ends.map((_, i) => i))));

test("what was begun has ended, with its own end, and was begun once; what was not is untouched", () =>
  law(({ ends }, { outcomes, begun, stillRunning }) => {
    expect(stillRunning).toBe(0);
    expect(new Set(begun).size).toBe(begun.length);
    for (const one of outcomes) {
      expect(one.kind !== "untouched").toBe(begun.includes(one.target));
      if (one.kind === "ended") expect(one.result).toBe(ends[one.target]);
      if (one.kind === "threw") expect(String(one.thrown)).toContain(`target ${one.target}`);
    }
  }));

test("never are more worked on than may be at once, and never fewer than could be in a whole wave", () =>
  law(({ atOnce, interruptedAfter, ends }, { most, divided }) => {
    expect(most).toBeLessThanOrEqual(atOnce);
    const widest = Math.max(0, ...divided.map((wave) => wave.length));
    if (interruptedAfter === undefined && ends.every((end) => end === "done")) {
      expect(most).toBe(Math.min(atOnce, widest));
    }
  }));

test("a wave begins when all of the wave before have ended well", () =>
  law(({ ends }, { endedBefore, divided }) => {
    for (const [target, ended] of endedBefore) {
      const wave = divided.findIndex((one) => one.includes(target));
      const before = divided.slice(0, wave).flat();
      expect(before.filter((one) => !ended.includes(one) || ends[one] !== "done")).toEqual([]);
    }
  }));

test("after a failure has been seen nothing more is begun, in its own wave neither", () =>
  law(({ ends }, { endedBefore, begun }) => {
    // A failure that ended in the same turn may not have been seen by the lane that begins the next one; the order says.
    const late = begun.filter((target) =>
      endedBefore
        .get(target)
        ?.slice(0, -1)
        .some((one) => ends[one] !== "done"),
    );
    expect(late).toEqual([]);
  }));

test("all is done when nothing fails and nobody interrupts", () =>
  law(({ ends, interruptedAfter }, { outcomes }) => {
    if (interruptedAfter !== undefined || ends.some((end) => end !== "done")) return;
    expect(outcomes.every((one) => one.kind === "ended" && !one.failed)).toBe(true);
  }));

test("an interruption begins nothing more, and says why the rest is untouched", () =>
  law(({ interruptedAfter, ends }, { begun, outcomes }) => {
    if (interruptedAfter === undefined) return;
    expect(begun.length).toBeLessThanOrEqual(interruptedAfter);
    if (ends.some((end) => end !== "done")) return;
    const untouched = outcomes.filter((one) => one.kind === "untouched");
    expect(untouched.every((one) => one.because === "interrupted")).toBe(true);
  }));

test("the events tell each target that was begun, and the untouched ones at the end", () =>
  law((_, { events, begun, outcomes }) => {
    const started = events.flatMap((event) => (event.kind === "target-started" ? [event.target] : []));
    expect(started).toEqual(begun);
    const ended = events.flatMap((event) => (event.kind === "target-ended" ? [event.outcome] : []));
    expect([...ended].sort((a, b) => a.target - b.target)).toEqual(outcomes.filter((one) => one.kind !== "untouched"));
    const untouched = outcomes.filter((one) => one.kind === "untouched").map((one) => one.target);
    const told = events.flatMap((event) => (event.kind === "stopped" ? event.untouched : []));
    expect(told).toEqual(untouched);
  }));

test("a failure lets those that run with it come to their end", async () => {
  const finished: string[] = [];
  let release = () => {};
  const run = async (target: string) => {
    if (target === "A") return "failed";
    await new Promise<void>((done) => {
      release = done;
    });
    finished.push(target);
    return "done";
  };
  const onEvent = (event: FleetEvent<string, string>) => event.kind === "target-ended" && release();
  const isFailure = (end: string) => end === "failed";
  const outcomes = await runFleet({ waves: [["A", "B", "C"], ["D"]], atOnce: 2, run, isFailure, onEvent });
  expect(finished).toEqual(["B"]);
  expect(outcomes.map(({ target, kind }) => `${target} ${kind}`)).toEqual([
    "A ended",
    "B ended",
    "C untouched",
    "D untouched",
  ]);
});

test("nobody at once is refused", async () => {
  const run = async () => "done";
  await expect(runFleet({ waves: [["A"]], atOnce: 0, run, isFailure: () => false })).rejects.toMatchObject({
    code: "FLEET_SIZE_INVALID",
  });
});

test("a listener that throws begins nothing more, and is told when what runs has ended", async () => {
  const [begun, ended]: [string[], string[]] = [[], []];
  const run = async (target: string) => {
    begun.push(target);
    if (target === "B") for (let turn = 0; turn < 5; turn += 1) await new Promise((done) => setImmediate(done));
    ended.push(target);
    return "done";
  };
  const onEvent = (event: FleetEvent<string, string>) => {
    if (event.kind === "target-ended" && event.outcome.target === "A") throw new Error("the pipe is closed");
  };
  const played = runFleet({ waves: [["A", "B", "C"], ["D"]], atOnce: 2, run, isFailure: () => false, onEvent });
  await expect(played).rejects.toThrow("the pipe is closed");
  expect([begun, ended]).toEqual([
    ["A", "B"],
    ["A", "B"],
  ]);
});
