import { defineLoop, type Upgrade } from "../../lib/upgrade";
import { applying, ended, resuming } from "./support/drive";
import { TestEstate } from "./support/test-estate";
import { get, holds, migration, valueStep } from "./support/toy-steps";

const NODES = ["NODE1", "NODE2", "NODE3"] as const;
const [FIRST] = NODES;

/**
 * A network of three computers, updated one after the other: which ones is seen only when the plan is made. The last
 * one renews the database that they share.
 */
function network(): Upgrade {
  const rounds = defineLoop<{ value: string | null }>({
    kind: "loop",
    id: "nodes",
    computer: FIRST,
    title: "Node by node",
    rows: [],
    observe: (context) => get(context.on(FIRST), "members"),
    expand: ({ value }) =>
      (value ?? "").split(",").map((computer) => [
        valueStep({ id: "drained", computer, role: { kind: "window", until: "in-service", serves: ["updated"] } }),
        valueStep({ id: "updated", computer, role: { kind: "goal" } }),
        valueStep({
          id: "in-service",
          computer,
          role: { kind: "goal" },
          path: "drained",
          value: "old",
          after: ["drained"],
        }),
      ]),
  });
  return {
    system: "network",
    title: "A network",
    inputs: { members: 3 },
    computers: ["NODE3", "NODE1", "NODE2"],
    steps: [
      holds({
        id: "quorum",
        computer: FIRST,
        path: "quorum",
        serves: ["updated"],
        watch: { from: "quorum", until: "schema" },
      }),
      rounds,
      migration({ id: "schema", computer: "NODE3" }),
    ],
  };
}

function estate(members = NODES.join(",")): TestEstate {
  const made = TestEstate.of(NODES, { updated: "old", drained: "old" });
  Object.assign(made.state.computers.NODE1?.values ?? {}, { members, quorum: "yes" });
  Object.assign(made.state.computers.NODE3?.values ?? {}, { schema: "old" });
  return made;
}

const lockOf = (one: TestEstate, name: string) => one.state.computers[name]?.lock;
const updated = (one: TestEstate) => NODES.map((name) => one.values()[name]?.updated);

describe("a system of three computers", () => {
  it("is planned with its rounds in order and updated one computer after the other", async () => {
    const run = estate();
    const writes: string[] = [];
    const before = (
      { name, parameters }: { name: string; parameters: Record<string, unknown> },
      computer: string,
    ): void => {
      if (name === "Set-CutoverFile") writes.push(`${computer} ${parameters.Path}`);
    };
    const result = ended(await applying(run, network(), { before }));
    expect(result.kind).toBe("done");
    expect(result.plan.entries.map(({ key }) => key)).toEqual([
      "quorum@NODE1#1",
      ...NODES.flatMap((name, i) => [
        `drained@${name}#${i + 1}`,
        `updated@${name}#${i + 1}`,
        `in-service@${name}#${i + 1}`,
      ]),
      "schema@NODE3#1",
    ]);
    expect(writes).toEqual(NODES.flatMap((name) => [`${name} drained`, `${name} updated`, `${name} drained`]));
    expect(ended(await applying(run, network())).kind).toBe("nothing-to-do");
  });

  it("is locked in the order of the names, each lock naming the store on the first, and given back last first", async () => {
    const run = estate();
    const stores = new Set<unknown>();
    const before = ({ name }: { name: string }): void => {
      if (name === "Start-CutoverCommand")
        for (const node of NODES) stores.add(`${lockOf(run, node)?.store} past ${lockOf(run, node)?.past}`);
    };
    await applying(run, network(), { before });
    const order = (command: string) =>
      run.state.changes.filter((one) => one.includes(command)).map((one) => one.split(" ")[0]);
    expect(order("Enter-CutoverLock")).toEqual(["NODE1", "NODE2", "NODE3"]);
    expect(order("Exit-CutoverLock")).toEqual(["NODE3", "NODE2", "NODE1"]);
    expect([...stores]).toEqual(["target:NODE1 past true"]);
    expect(order("Set-CutoverLockHead").sort()).toEqual(expect.arrayContaining(["NODE2", "NODE3"]));
    expect(Object.keys(run.state.computers.NODE2?.journals ?? {})).toEqual([]);
  });

  it("gives back what it has locked when a later computer belongs to another run", async () => {
    const run = estate();
    Object.assign(lockOf(run, "NODE2") ?? {}, { runId: "theirs", epoch: 7, store: "target:NODE2" });
    const before = run.copy();
    expect(ended(await applying(run, network()))).toMatchObject({
      kind: "locked",
      exitCode: 6,
      error: { details: { computer: "NODE2", runId: "theirs" } },
    });
    expect(run.state.changes).toEqual([]);
    // Taken between the look and the lock: the first one is given back, the run is over.
    const raced = estate();
    const race = ({ name }: { name: string }, computer: string): void => {
      if (name === "Enter-CutoverLock" && computer === "NODE1")
        Object.assign(lockOf(raced, "NODE2") ?? {}, { runId: "theirs", epoch: 7 });
    };
    expect(ended(await applying(raced, network(), { before: race }))).toMatchObject({ kind: "locked", exitCode: 6 });
    expect(NODES.map((name) => lockOf(raced, name)?.runId)).toEqual([null, "theirs", null]);
    expect(raced.values()).toEqual(before.values());
  });

  it("is as before on all of them after a failure on the second one", async () => {
    const run = estate();
    Object.assign(run.state.computers.NODE2?.values ?? {}, { "refuses:updated": "yes" });
    const before = run.values();
    const result = ended(await applying(run, network()));
    expect(result).toMatchObject({ kind: "put-back", exitCode: 4, error: { code: "COMMAND_FAILED" } });
    expect(run.values()).toEqual(before);
    expect(NODES.map((name) => lockOf(run, name)?.runId)).toEqual([null, null, null]);
  });

  it("is resumed from any of its computers on a machine that never saw the run, whenever the first one died", async () => {
    const whole = estate();
    const { calls } = await applying(whole, network());
    for (let killAt = 20; killAt <= calls; killAt += 7) {
      const run = estate();
      await applying(run, network(), { killAt, isAccepted: killAt % 2 === 0 });
      run.state.disk = {};
      const held = NODES.filter((name) => lockOf(run, name)?.runId !== null);
      const computer = held[killAt % Math.max(1, held.length)];
      if (computer === undefined) continue;
      const life = await resuming(run, network(), { computer, runsFolder: "/other", host: "LAPTOP2" });
      if (ended(life).kind === "put-back") await applying(run, network());
      expect({ killAt, values: run.values() }).toEqual({ killAt, values: whole.values() });
      expect(NODES.map((name) => lockOf(run, name)?.runId)).toEqual([null, null, null]);
    }
  });

  it("keeps the rounds that the run began with, whatever the loop would see now", async () => {
    const run = estate();
    await applying(run, network(), { killAt: 110 });
    expect(updated(run)).toContain("new");
    expect(updated(run)).toContain("old");
    Object.assign(run.state.computers.NODE1?.values ?? {}, { members: "NODE1" });
    expect(ended(await resuming(run, network(), { computer: "NODE2" })).kind).toBe("done");
    expect(updated(run)).toEqual(["new", "new", "new"]);
  });

  it("waits at a gate when the second look sees other members than were approved", async () => {
    const run = estate("NODE1,NODE2");
    const before = ({ name }: { name: string }, computer: string): void => {
      if (name === "Enter-CutoverLock" && computer === "NODE3")
        Object.assign(run.state.computers.NODE1?.values ?? {}, { members: NODES.join(",") });
    };
    const result = ended(await applying(run, network(), { before }));
    expect(result).toMatchObject({
      kind: "gate",
      exitCode: 3,
      gates: [{ key: "plan", because: expect.stringContaining("updated@NODE3#3") }],
    });
    expect(updated(run)).toEqual(["old", "old", "old"]);
    const [digest = ""] = result.gates[0]?.choices ?? [];
    expect(ended(await resuming(run, network(), { answers: { plan: digest } })).kind).toBe("done");
    expect(updated(run)).toEqual(["new", "new", "new"]);
  });
});
