import { engineInvariants, timeTrackerInvariants, violations } from "../../lib/invariants";
import { timeTrackerNx } from "../../lib/systems";
import { silentInputs } from "../systems/given-inputs";
import { failingAt } from "./tt-failing";
import { changesOf, recordsOf, runTt, type Setting, type TtRun } from "./tt-run";
import { visible, visibleBefore } from "./tt-visible";

// A whole upgrade on a busy machine; nothing is measured by it.
jest.setTimeout(120_000);

const hazard = (at: string, does: string, more: object = {}) => ({ on: "APP01", at, does, ...more });
const updateFails: Setting = { lab: { hazards: [hazard("schema-update.half-way", "schema-update-fails")] } };
const broken = (run: TtRun) => violations(run.lab.history(), [...engineInvariants, ...timeTrackerInvariants]);
const steps = timeTrackerNx(silentInputs).steps.map(({ id }) => id);
const pointOfNoReturn = steps.indexOf("schema-update");

describe("a rollback behind the point of no return", () => {
  it("TT-R · brings the old version back exactly as it was, and ends the run", async () => {
    const run = await runTt(updateFails);
    expect(run.result).toMatchObject({ exitCode: 5 });
    const result = await run.rollback();
    expect(result).toMatchObject({ kind: "rolled-back", exitCode: 0 });
    expect(visible(run.lab)).toEqual(await visibleBefore());
    expect(broken(run)).toEqual([]);
    expect(changesOf(run.lab.history(), "restore")).toEqual(["TimeTrackerNX: null > done"]);
    expect(recordsOf(run.journal, "old-version-serves", "done")).toHaveLength(1);
  });
});

describe("TT-R · a failure before the point of no return, at every step", () => {
  it.each(steps.slice(0, pointOfNoReturn))("%s: everything is as before", async (id) => {
    const run = await runTt({ plant: failingAt(id) });
    expect(run.result).toMatchObject({ kind: "put-back", exitCode: 4 });
    expect(visible(run.lab)).toEqual(await visibleBefore());
    expect(broken(run)).toEqual([]);
  });
});

describe("TT-R · a failure behind the point of no return, at every step", () => {
  it.each(steps.slice(pointOfNoReturn))("%s: resume goes on to the new version", async (id) => {
    const run = await runTt({ plant: failingAt(id) });
    expect(run.result).toMatchObject({ kind: "past-point-of-no-return", exitCode: 5 });
    expect(await run.resume()).toMatchObject({ kind: "done", exitCode: 0 });
    expect(broken(run)).toEqual([]);
  });

  it.each(steps.slice(pointOfNoReturn))("%s: rollback brings the old version back", async (id) => {
    const run = await runTt({ plant: failingAt(id) });
    expect(run.result).toMatchObject({ kind: "past-point-of-no-return", exitCode: 5 });
    expect(await run.rollback()).toMatchObject({ kind: "rolled-back", exitCode: 0 });
    expect(visible(run.lab)).toEqual(await visibleBefore());
    expect(broken(run)).toEqual([]);
  });
});
