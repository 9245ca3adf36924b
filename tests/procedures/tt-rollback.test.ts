import { engineInvariants, timeTrackerInvariants, violations } from "../../lib/invariants";
import { changesOf, recordsOf, runTt, type Setting, type TtRun } from "./tt-run";
import { visible, visibleBefore } from "./tt-visible";

// A whole upgrade on a busy machine; nothing is measured by it.
jest.setTimeout(120_000);

const hazard = (at: string, does: string, more: object = {}) => ({ on: "APP01", at, does, ...more });
const updateFails: Setting = { lab: { hazards: [hazard("schema-update.half-way", "schema-update-fails")] } };
const broken = (run: TtRun) => violations(run.lab.history(), [...engineInvariants, ...timeTrackerInvariants]);

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
