import { timeTrackerNx } from "cutover/systems";
import {
  engineInvariants,
  nothingChangesAfter,
  onlyTheRunChanges,
  timeTrackerInvariants,
  usersStayOut,
  violations,
} from "../../lib/invariants";
import { apply, type RunResult, resume } from "../../lib/upgrade";
import { openTt, runTt } from "../procedures/tt-run";
import { silentInputs } from "../systems/given-inputs";
import { dyingPorts, Killed } from "./dying-ports";

const always = [...engineInvariants, ...timeTrackerInvariants, usersStayOut];
const RUNS = "/operator/runs";

describe("the invariants of a TimeTracker NX upgrade hold on the lab", () => {
  it("in an undisturbed run, and nothing changes when there is nothing to do", async () => {
    const run = await runTt();
    expect(run.result.kind).toBe("done");
    expect(violations(run.lab.history(), [...always, onlyTheRunChanges])).toEqual([]);
    const last = run.lab.history().at(-1)?.seq ?? 0;
    expect((await run.again()).kind).toBe("nothing-to-do");
    expect(violations(run.lab.history(), [nothingChangesAfter(last)])).toEqual([]);
  });

  it.each<[string, object, RunResult["kind"]]>([
    ["the installer fails", { at: "installer.finishing", does: "installer-fails" }, "put-back"],
    ["the product is busy twice", { at: "installer.checking", does: "installer-product-busy", times: 2 }, "done"],
    ["an answer is lost", { at: "Start-CutoverInstaller", does: "session-lost-after" }, "done"],
    [
      "the schema update fails",
      { at: "schema-update.half-way", does: "schema-update-fails" },
      "past-point-of-no-return",
    ],
  ])("when %s", async (_, hazard, kind) => {
    const run = await runTt({ lab: { hazards: [{ on: "APP01", ...hazard }] } });
    expect(run.result.kind).toBe(kind);
    expect(run.lab.history().some((event) => event.kind === "hazard")).toBe(true);
    expect(violations(run.lab.history(), always)).toEqual([]);
  });

  it.each([
    ["Add-CutoverJournalRecord", 9],
    ["Save-CutoverArtefact", 3],
    ["Stop-CutoverService", 1],
    ["Stop-WebAppPool", 1],
    ["Backup-SqlDatabase", 2],
    ["Start-CutoverInstaller", 1],
    ["Set-CutoverAccessRule", 1],
    ["Start-CutoverRequest", 2],
    ["Restart-CutoverIis", 1],
    ["Start-CutoverRequest", 3],
    ["Set-CutoverFile", 1],
  ])(
    "when the operator's process dies with the answer to %s number %i, and another one goes on",
    async (command, n) => {
      const { lab } = await openTt();
      const upgrade = timeTrackerNx(silentInputs);
      const common = { runsFolder: RUNS, upgrade, approve: "yes", answers: { "announcement@APP01": "told" } };
      const first = apply({ ...common, ports: dyingPorts(lab.ports, { command, n }) });
      await expect(first).rejects.toThrow(Killed);
      const upgradeOf = () => upgrade;
      const result = await resume({
        ports: lab.ports,
        runsFolder: "/elsewhere",
        computer: "APP01",
        upgradeOf,
        answers: {},
      });
      expect(result.kind).toBe("done");
      expect(violations(lab.history(), [...always, onlyTheRunChanges])).toEqual([]);
    },
  );
});
