import type { Json } from "../../lib/errors";
import { open, type RollbackOptions, type RunResult, rollback, satisfied, type Upgrade } from "../../lib/upgrade";
import { applying, ended, RUNS, resuming } from "./support/drive";
import type { TestEstate } from "./support/test-estate";
import { holds, migration, set, valueStep } from "./support/toy-steps";
import { A, estateOf, goal, isLocked, journalOf, toy, window, writesTo } from "./support/toy-upgrade";

const back = (
  estate: TestEstate,
  upgrade: Upgrade,
  more: Partial<RollbackOptions> = {},
  host = "LAPTOP1",
): Promise<RunResult> =>
  rollback({
    ports: estate.ports({}, host).ports,
    runsFolder: RUNS,
    computer: A,
    upgradeOf: (_system: string, _inputs: Json) => upgrade,
    approve: "yes",
    ...more,
  });

/** A schema that is put back in two deeds, behind a door that is shut until the end. */
const schema = migration({
  id: "schema",
  computer: A,
  undo: (context) => set(context.on(A), "prepared", "yes"),
  undone: ({ value }) => (value === "old" ? satisfied("as before") : open(`it is ${value}`)),
  undoSteps: [
    valueStep({ id: "alone", computer: A, role: { kind: "goal" }, value: "yes" }),
    valueStep({ id: "restored", computer: A, role: { kind: "goal" }, path: "schema", value: "old" }),
  ],
});
const steps = [
  window("stopped", "last", ["schema"]),
  window("door", "last", ["schema"], { undoneLast: true }),
  schema,
  goal("next"),
  goal("last"),
];
const ids = ["stopped", "door", "schema", "next", "last", "alone"];
const failsAtNext = () => estateOf(ids, { "refuses:next": "yes" });
const upgrade = toy(steps, {
  oldVersion: {
    beforeUsers: [holds({ id: "answers", computer: A, path: "schema", serves: ["schema"] })],
    withUsers: [holds({ id: "reached", computer: A, path: "door", serves: ["schema"] })],
  },
});

describe("a rollback", () => {
  it("is shown and asked for: without an approval of its plan nothing is done", async () => {
    const estate = failsAtNext();
    expect(ended(await applying(estate, upgrade))).toMatchObject({ exitCode: 5 });
    const before = structuredClone(estate.state);
    for (const approve of [undefined, "0".repeat(64), async () => false]) {
      const { ports } = estate.ports();
      const options = { ports, runsFolder: RUNS, computer: A, upgradeOf: () => upgrade };
      const result = await rollback({ ...options, ...(approve && { approve }) });
      expect(result).toMatchObject({ kind: "gate", exitCode: 3, gates: [{ key: "approve" }] });
      expect(result.rollback?.entries.map(({ id, kind }) => `${kind} ${id}`)).toEqual([
        "put-back next",
        "put-back schema",
        "put-back stopped",
        "prove answers",
        "let-users-in door",
        "prove reached",
      ]);
      expect(estate.state).toEqual(before);
    }
    const { digest } = (await back(estate, upgrade, { approve: "no" })).rollback ?? {};
    expect(await back(estate, upgrade, { approve: digest ?? "" })).toMatchObject({ kind: "rolled-back" });
  });

  it("puts back deed by deed in reverse order, proves the old version, then lets users in and gives the lock back", async () => {
    const estate = failsAtNext();
    await applying(estate, upgrade);
    const { log, before } = writesTo(estate);
    const { ports } = estate.ports({ before });
    const result = await back(estate, upgrade, { ports });
    expect(result).toMatchObject({ kind: "rolled-back", exitCode: 0, error: undefined });
    // `next` had refused: it is as before, and left alone.
    expect(log).toEqual(["prepared=yes", "alone=yes", "schema=old", "stopped=old", "door=old"]);
    expect(isLocked(estate)).toBe(false);
    const journal = journalOf(estate);
    const since = journal.slice(journal.indexOf("rollback-started"));
    expect(since.filter((one) => !/before|artefact/.test(one))).toEqual([
      "rollback-started",
      "undone next",
      "undo-started schema",
      "started alone",
      "done alone",
      "started restored",
      "done restored",
      "undone schema",
      "undo-started stopped",
      "undone stopped",
      "done answers",
      "undo-started door",
      "undone door",
      "done reached",
      "run-ended",
    ]);
  });

  it("comes to the same end when it is killed at any call, and is carried on by rollback or by resume", async () => {
    const failed = failsAtNext();
    await applying(failed, upgrade);
    for (let killAt = 1; ; killAt += 1) {
      for (const isAccepted of [false, true]) {
        const estate = failed.copy();
        const { ports, calls } = estate.ports({ killAt, isAccepted });
        const first = await back(estate, upgrade, { ports }).catch(() => "killed");
        if (first !== "killed") return expect(calls()).toBeLessThan(killAt);
        const goOn = killAt % 2 === 0 ? back(estate, upgrade) : resuming(estate, upgrade).then(ended);
        const result = await goOn.catch(() => undefined);
        if (result?.exitCode === 5) await back(estate, upgrade);
        if (isLocked(estate)) await resuming(estate, upgrade);
        expect([killAt, estate.values()[A]]).toEqual([
          killAt,
          expect.objectContaining({ stopped: "old", door: "old", schema: "old", next: "old" }),
        ]);
        expect([killAt, isLocked(estate)]).toEqual([killAt, false]);
      }
    }
  });

  it("is offered before the point of no return as well, and puts an unfinished run back", async () => {
    const estate = estateOf(ids);
    expect((await applying(estate, upgrade, { killAt: 25 })).result).toBe("killed");
    expect(await back(estate, upgrade)).toMatchObject({ kind: "rolled-back", exitCode: 0 });
    expect(estate.values()[A]).toMatchObject({ stopped: "old", door: "old", schema: "old", next: "old" });
    expect(isLocked(estate)).toBe(false);
  });

  it("is refused for a run that has ended, or that nobody knows", async () => {
    const estate = estateOf(ids);
    expect(ended(await applying(estate, upgrade))).toMatchObject({ kind: "done" });
    await expect(back(estate, upgrade)).rejects.toMatchObject({ code: "RUN_NOT_FOUND", exitCode: 2 });
  });

  it("that was begun leaves no way forward: resume goes on putting back", async () => {
    const estate = failsAtNext();
    await applying(estate, upgrade);
    const dies = estate.ports({ killAt: 30 });
    await back(estate, upgrade, { ports: dies.ports }).catch(() => undefined);
    if (!journalOf(estate).includes("rollback-started")) throw new Error("killed too early for this test");
    expect(ended(await resuming(estate, upgrade))).toMatchObject({ kind: "rolled-back", exitCode: 0 });
    expect(estate.values()[A]).toMatchObject({ schema: "old" });
  });

  it("whose deed is not proved ends with exit 7 and tells each part; the next one tries it anew", async () => {
    const estate = failsAtNext();
    await applying(estate, upgrade);
    Object.assign(estate.state.computers[A]?.values ?? {}, { "refuses:schema": "yes" });
    const failed = await back(estate, upgrade);
    expect(failed).toMatchObject({ kind: "not-put-back", exitCode: 7 });
    expect(failed.truths.join("\n")).toMatch(
      /NOT put back[\s\S]*alone is yes: done, and shown[\s\S]*schema is old: NOT done/,
    );
    expect(isLocked(estate)).toBe(true);
    delete estate.state.computers[A]?.values["refuses:schema"];
    expect(await back(estate, upgrade)).toMatchObject({ kind: "rolled-back", exitCode: 0 });
  });
});
