import type { Upgrade } from "../../lib/upgrade";
import { readRun, status } from "../../lib/upgrade";
import { applying, ended, RUNS, resuming } from "./support/drive";
import { TestEstate } from "./support/test-estate";
import { capture, valueStep } from "./support/toy-steps";

const A = "APP01";

const upgrade: Upgrade = {
  system: "toy",
  title: "Toy",
  inputs: null,
  computers: [A],
  steps: [
    capture({ id: "saved", computer: A, of: "one", serves: ["one"] }),
    valueStep({ id: "one", computer: A, role: { kind: "goal" } }),
    valueStep({ id: "two", computer: A, role: { kind: "goal" } }),
  ],
};

/** A run that was killed in its middle, its journal as lines. */
async function killed(
  killAt = 34,
): Promise<{ estate: TestEstate; runId: string; lines: string[]; damage: (journal: string) => void }> {
  const estate = TestEstate.of([A], { one: "old", two: "old" });
  expect((await applying(estate, upgrade, { killAt })).result).toBe("killed");
  const computer = estate.state.computers[A];
  const [runId, journal] = Object.entries(computer?.journals ?? {})[0] ?? ["", ""];
  const lines = journal
    .split("\n")
    .slice(0, -1)
    .map((line) => `${line}\n`);
  expect(lines.length).toBeGreaterThan(6);
  const damage = (damaged: string): void => {
    if (computer !== undefined) computer.journals[runId] = damaged;
  };
  return { estate, runId, lines, damage };
}

describe("resume", () => {
  const damages: readonly (readonly [string, string, (lines: string[]) => string[]])[] = [
    [
      "a record that was changed",
      "JOURNAL_RECORD_CHANGED",
      (l) => [...l.slice(0, 3), (l[3] ?? "").replace('"key":"', '"key":"x'), ...l.slice(4)],
    ],
    ["a record that is missing", "JOURNAL_RECORD_MISSING", (l) => [...l.slice(0, 3), ...l.slice(4)]],
    [
      "records that changed places",
      "JOURNAL_REORDERED",
      (l) => [...l.slice(0, 3), l[4] ?? "", l[3] ?? "", ...l.slice(5)],
    ],
    ["a tail that is lost", "JOURNAL_TAIL_LOST", (l) => l.slice(0, -2)],
    ["a last record that is lost whole", "JOURNAL_TAIL_LOST", (l) => l.slice(0, -1)],
    ["a record of a newer version", "JOURNAL_NEWER", (l) => [(l[0] ?? "").replace('"v":1}', '"v":2}'), ...l.slice(1)]],
  ];
  it.each(damages)("refuses %s, and changes nothing", async (_, code, damaged) => {
    const { estate, lines, damage } = await killed();
    damage(damaged(lines).join(""));
    const before = structuredClone(estate.state);
    await expect(resuming(estate, upgrade)).rejects.toMatchObject({ code, exitCode: 2 });
    expect(estate.state).toEqual(before);
    const [app] = await status({ ports: estate.ports().ports, runsFolder: RUNS, computers: [A] });
    expect(app?.problem?.code).toBe(code);
  });

  it("drops a last record that was cut, with a warning, and goes on", async () => {
    const { estate, lines, damage } = await killed();
    damage(lines.join("").slice(0, -20));
    const life = await resuming(estate, upgrade);
    expect(ended(life)).toMatchObject({ kind: "done" });
    expect(life.events).toContainEqual({ kind: "warning", text: expect.stringContaining("was cut") });
    expect(estate.values()).toEqual({ [A]: { one: "new", two: "new" } });
  });

  it("refuses when the journal is gone", async () => {
    const { estate, runId } = await killed();
    delete estate.state.computers[A]?.journals[runId];
    await expect(resuming(estate, upgrade)).rejects.toMatchObject({ code: "JOURNAL_MISSING" });
  });

  it("refuses when a sound mirror knows more than the target and its lock", async () => {
    const { estate, lines, damage } = await killed();
    damage(lines.slice(0, -3).join(""));
    Object.assign(estate.state.computers[A]?.lock ?? {}, { headSeq: 0, headHash: null });
    await expect(resuming(estate, upgrade)).rejects.toMatchObject({ code: "JOURNAL_TAIL_LOST" });
  });

  it.each([
    ["is missing", undefined],
    ["lags behind", (journal: string) => journal.split("\n").slice(0, 4).join("\n").concat("\n")],
    ["is damaged", (journal: string) => `nonsense${journal}`],
    ["was cut in its middle", (journal: string) => journal.slice(0, 700)],
  ] as const)("goes on from the target when the run folder %s, and makes it whole again", async (_, change) => {
    const { estate, runId } = await killed();
    const path = `${RUNS}/${runId}/journal.jsonl`;
    const mirror = estate.state.disk[path] ?? "";
    if (change === undefined) delete estate.state.disk[path];
    else estate.state.disk[path] = change(mirror);
    expect(ended(await resuming(estate, upgrade))).toMatchObject({ kind: "done" });
    expect(estate.state.disk[path]).toBe(estate.state.computers[A]?.journals[runId]);
    const view = await readRun({ ports: estate.ports().ports, runsFolder: RUNS, runId });
    expect(view).toMatchObject({ system: "toy", resumes: 1, end: { kind: "done" } });
    expect(view.steps.map(({ state }) => state)).toEqual(["done", "done", "done"]);
  });

  it.each([
    ["missing", "ARTEFACT_MISSING"],
    ["damaged", "ARTEFACT_DAMAGED"],
  ])("stops when an artefact is %s, and never captures it again", async (how, code) => {
    const { estate } = await killed();
    const artefacts = estate.state.computers[A]?.artefacts ?? {};
    const [name] = Object.keys(artefacts) as [string];
    if (how === "missing") delete artefacts[name];
    else artefacts[name] = "other";
    const before = structuredClone(estate.state);
    await expect(resuming(estate, upgrade)).rejects.toMatchObject({ code, exitCode: 7 });
    expect(estate.state).toEqual(before);
  });
});
