import fc from "fast-check";
import { type AnyStep, defineLoop, type Gate, type Plan, plan, type Upgrade, unknown } from "../../lib/upgrade";
import { randomUpgrades } from "./support/random-upgrade";
import { TestEstate } from "./support/test-estate";
import { get, holds, migration, valueStep } from "./support/toy-steps";

const A = "APP01";
const goal = (id: string, extra: Partial<Parameters<typeof valueStep>[0]> = {}): AnyStep =>
  valueStep({ id, computer: A, role: { kind: "goal" }, ...extra });
const window = (id: string, until: string, serves: readonly string[]): AnyStep =>
  valueStep({ id, computer: A, role: { kind: "window", until, serves } });

const toy = (steps: Upgrade["steps"], computers: readonly string[] = [A]): Upgrade => ({
  system: "toy",
  title: "Toy",
  inputs: null,
  computers,
  steps,
});

async function planned(upgrade: Upgrade, values: Record<string, string>, answers = {}): Promise<Plan> {
  const estate = TestEstate.of([...upgrade.computers], values);
  return plan({ upgrade, ports: estate.ports().ports, answers });
}

const decisions = ({ entries }: Plan) => Object.fromEntries(entries.map(({ id, decision }) => [id, decision]));

describe("a plan", () => {
  it("changes nothing and takes no lock", async () => {
    await fc.assert(
      fc.asyncProperty(randomUpgrades(), async ({ upgrade, estate }) => {
        const before = structuredClone(estate.state);
        await plan({ upgrade, ports: estate.ports().ports });
        expect(estate.state).toEqual(before);
      }),
      { numRuns: 30 },
    );
  });

  it("is empty when every goal is satisfied, and looks at nothing else then", async () => {
    const upgrade = toy([window("quiet", "version", ["version"]), goal("version"), goal("licence")]);
    const seen: string[] = [];
    const estate = TestEstate.of([A], { version: "new", licence: "new", quiet: "old" });
    const { ports } = estate.ports({ before: (command) => void seen.push(String(command.parameters.Path)) });
    const found = await plan({ upgrade, ports });
    expect(found).toMatchObject({ entries: [], windows: [], gates: [] });
    expect(found.goals.map(({ decision }) => decision)).toEqual(["satisfied", "satisfied"]);
    expect(seen).toEqual(["version", "licence"]);
  });

  it("has only what serves the open goals", async () => {
    const upgrade = toy([
      holds({ id: "for-version", computer: A, path: "x", serves: ["version"] }),
      holds({ id: "for-licence", computer: A, path: "x", serves: ["licence"] }),
      holds({ id: "for-the-check", computer: A, path: "x", serves: ["for-licence"] }),
      goal("version"),
      goal("licence"),
    ]);
    const found = await planned(upgrade, { version: "new", licence: "old" });
    expect(found.entries.map(({ id }) => id)).toEqual(["for-licence", "for-the-check", "licence"]);
  });

  it("decides later what means nothing before another step has acted, and takes it in though it is satisfied now", async () => {
    const upgrade = toy([
      window("stopped", "started", ["version"]),
      goal("version"),
      goal("started", { path: "stopped", value: "old", after: ["stopped"] }),
    ]);
    const found = await planned(upgrade, { stopped: "old", version: "old" });
    expect(decisions(found)).toEqual({ stopped: "will-act", version: "will-act", started: "later" });
    expect(found.entries[2]).toMatchObject({ waitsFor: [`stopped@${A}#1`], observed: undefined });
    expect(decisions(await planned(upgrade, { stopped: "new", version: "new" }))).toEqual({ started: "will-act" });
  });

  it("names its windows from step to step and the point of no return", async () => {
    const upgrade = toy([
      window("quiet", "schema", ["version"]),
      goal("version"),
      migration({ id: "schema", computer: A }),
      migration({ id: "again", computer: A }),
    ]);
    const found = await planned(upgrade, { quiet: "old", version: "old", schema: "old", again: "old" });
    expect(found.windows).toEqual([
      { key: `quiet@${A}#1`, title: "quiet is new", from: `quiet@${A}#1`, until: `schema@${A}#1` },
    ]);
    expect(found.pointOfNoReturn).toBe(`schema@${A}#1`);
    const past = await planned(upgrade, { quiet: "old", version: "old", schema: "new", again: "old" });
    expect(past.pointOfNoReturn).toBe(`again@${A}#1`);
  });

  it("foresees gates: a step's own, a state that only a person can see, a deed that may have begun", async () => {
    const gate: Gate = { key: "which", question: "Which?", because: "two ways", choices: ["this", "that"], rows: [] };
    const upgrade = toy([
      goal("asks", { gates: () => [gate] }),
      goal("dark", { satisfied: () => unknown("nobody knows") }),
      migration({ id: "begun", computer: A, begun: () => ({ kind: "unknown", because: "no sign" }) }),
    ]);
    const values = { asks: "old", dark: "old", begun: "old" };
    const found = await planned(upgrade, values);
    expect(found.gates.map(({ key }) => key)).toEqual(["which", `state:dark@${A}#1`, `begun:begun@${A}#1`]);
    expect(decisions(found)).toEqual({ asks: "will-act", dark: "unknown", begun: "unknown" });
    const answered = await planned(upgrade, values, {
      which: "this",
      [`state:dark@${A}#1`]: "satisfied",
      [`begun:begun@${A}#1`]: "no",
    });
    // That a deed has not begun needs proof; a person's word is not taken for it.
    expect(answered.gates.map(({ key }) => key)).toEqual([`begun:begun@${A}#1`]);
    expect(decisions(answered)).toEqual({ asks: "will-act", begun: "unknown" });
  });

  it("expands loops into rounds by what is seen", async () => {
    const nodes = defineLoop<{ value: string | null }>({
      kind: "loop",
      id: "nodes",
      computer: A,
      title: "Node by node",
      rows: [],
      observe: (context) => get(context.on(A), "nodes"),
      expand: ({ value }) =>
        (value ?? "").split(",").map((node) => [
          valueStep({
            id: "drained",
            computer: node,
            role: { kind: "window", until: "updated", serves: ["updated"] },
          }),
          goal("updated", { computer: node }),
        ]),
    });
    const found = await planned(toy([nodes], [A, "B", "C"]), { nodes: "B,C", drained: "old", updated: "old" });
    expect(found.entries.map(({ key }) => key)).toEqual(["drained@B#1", "updated@B#1", "drained@C#2", "updated@C#2"]);
    expect(found.windows.map(({ until }) => until)).toEqual(["updated@B#1", "updated@C#2"]);
  });
});

describe("the digest of a plan", () => {
  const upgrade = toy([window("quiet", "version", ["version"]), goal("version"), goal("licence")]);
  const open = { quiet: "old", version: "old", licence: "old" };

  it("does not go by what was observed", async () => {
    const { digest } = await planned(upgrade, open);
    expect((await planned(upgrade, { ...open, quiet: "new", version: "older" })).digest).toBe(digest);
  });

  it("goes by the steps, their effects and the point of no return", async () => {
    const { digest } = await planned(upgrade, open);
    const other = async (steps: Upgrade["steps"], values = open) => (await planned(toy(steps), values)).digest;
    expect(await other(upgrade.steps, { ...open, licence: "new" })).not.toBe(digest);
    expect(
      await other([window("quiet", "version", ["version"]), goal("version", { effect: "other" }), goal("licence")]),
    ).not.toBe(digest);
    const irreversible = goal("version", {
      begun: () => ({ kind: "no", because: "" }),
      undo: undefined as never,
      undone: undefined as never,
    });
    expect(await other([window("quiet", "version", ["version"]), irreversible, goal("licence")])).not.toBe(digest);
  });
});

describe("an upgrade is refused", () => {
  const cases: readonly (readonly [string, Upgrade["steps"], RegExp])[] = [
    [
      "when a step serves what does not exist",
      [holds({ id: "c", computer: A, path: "x", serves: ["none"] }), goal("g")],
      /c@APP01#1 names none/,
    ],
    ["when a step stands twice", [goal("g"), goal("g")], /g@APP01#1 stands twice/],
    ["when a window ends before it begins", [goal("g"), window("w", "g", ["g"])], /does not come after/],
    ["when a step waits for a later one", [goal("g", { after: ["h"] }), goal("h")], /stands behind it/],
    ["when nothing proves an undo", [goal("g", { undone: undefined as never })], /nothing proves/],
    [
      "when a deadline would stop an irreversible job",
      [migration({ id: "m", computer: A, onDeadline: { kind: "stop-job", stop: async () => undefined } })],
      /must not stop/,
    ],
    [
      "when a step is no goal and serves none",
      [holds({ id: "c", computer: A, path: "x", serves: [] }), goal("g")],
      /serves none/,
    ],
  ];
  it.each(cases)("%s", async (_, steps, what) => {
    await expect(planned(toy(steps), {})).rejects.toMatchObject({
      code: "UPGRADE_INVALID",
      what: expect.stringMatching(what),
    });
  });

  it("when an observation would change something", async () => {
    const changing = goal("g", {
      observe: async (context) => {
        await context.on(A).invoke({ module: "Cutover", name: "Exit-CutoverLock", parameters: {} }, { deadlineMs: 1 });
        return { value: null };
      },
    });
    await expect(planned(toy([changing]), {})).rejects.toMatchObject({ code: "CHANGE_NOT_ALLOWED" });
  });
});
