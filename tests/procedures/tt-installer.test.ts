import { silentInputs } from "../systems/given-inputs";
import { ttEstate } from "./tt-estate";
import { changesOf, changingCommands, type Inputs, recordsOf, runTt, type TtRun } from "./tt-run";

// A whole upgrade on a busy machine; nothing is measured by it.
jest.setTimeout(120_000);

const hazard = (at: string, does: string, more: object = {}) => ({ on: "APP01", at, does, ...more });
const errorCode = (run: TtRun): unknown => (run.result.error as { readonly code?: string } | undefined)?.code;
const withPolicy = (rebootPolicy: "never" | "ask" | "allowed"): Inputs => ({
  ...silentInputs,
  installer: { ...silentInputs.installer, rebootPolicy } as Inputs["installer"],
});
const restarts = (run: TtRun): number =>
  changesOf(run.lab.history(), "computer").filter((text) => /> Restarting$/.test(text)).length;
const installs = (run: TtRun): number =>
  changesOf(run.lab.history(), "installer").filter((text) => text.endsWith("> running")).length;

describe("an installer that asks for a restart (3010)", () => {
  const lab = { hazards: [hazard("installer.finishing", "installer-needs-reboot")] };

  it("TT-10 · is followed by one under the policy `allowed`, and by no other goal before", async () => {
    const run = await runTt({ inputs: withPolicy("allowed"), lab });
    expect(run.result).toMatchObject({ kind: "done", exitCode: 0 });
    expect(restarts(run)).toBe(1);
    expect(installs(run)).toBe(1);
    const rebooted = recordsOf(run.journal, "reboot-done", "done")[0]?.seq ?? Number.POSITIVE_INFINITY;
    expect(rebooted).toBeLessThan(recordsOf(run.journal, "schema-update", "started")[0]?.seq ?? -1);
  });

  it("TT-10 · waits at a gate under the policy `ask`, and restarts when it is told to", async () => {
    const run = await runTt({ inputs: withPolicy("ask"), lab });
    expect(run.result.gates.map(({ key }) => key)).toEqual(["reboot-done@APP01"]);
    expect(restarts(run)).toBe(0);
    expect(await run.resume({ "reboot-done@APP01": "restart" })).toMatchObject({ kind: "done" });
    expect(restarts(run)).toBe(1);
  });

  it("TT-10 · never restarts the server itself under the policy `never`", async () => {
    const run = await runTt({ inputs: withPolicy("never"), lab });
    expect(run.result.gates[0]?.choices).toEqual(["restarted"]);
    expect(changingCommands(run.lab.history())).not.toContain("Restart-CutoverComputer");
  });
});

describe("the installer", () => {
  it("TT-10 · may restart the server itself (1641): the run waits for it and goes on", async () => {
    const run = await runTt({ lab: { hazards: [hazard("installer.finishing", "installer-reboots")] } });
    expect(run.result).toMatchObject({ kind: "done", exitCode: 0 });
    expect(restarts(run)).toBe(1);
    expect(installs(run)).toBe(1);
  });

  it("TT-10 · is tried again when another installation runs (1618)", async () => {
    const run = await runTt({ lab: { hazards: [hazard("installer.started", "installer-another-runs")] } });
    expect(run.result.kind).toBe("done");
    expect(installs(run)).toBe(1);
  });

  it("TT-10 · is not done while a child of it goes on", async () => {
    const inputs = {
      ...silentInputs,
      installer: { ...silentInputs.installer, deadlineMinutes: 15 } as Inputs["installer"],
    };
    const run = await runTt({ inputs, lab: { hazards: [hazard("installer.finishing", "installer-leaves-children")] } });
    expect(run.result.exitCode).not.toBe(0);
    expect(changesOf(run.lab.history(), "schema-update")).toEqual([]);
  });

  it.each(["starts-it", "leaves-stopped"])(
    "TT-7 · may leave the pool as it likes (%s): it is stopped until the update",
    async (variant) => {
      const run = await runTt({ lab: { variants: { "timetracker.installer-starts-pool": variant } } });
      expect(run.result).toMatchObject({ kind: "done", exitCode: 0 });
      const again = recordsOf(run.journal, "pool-still-stopped", "started");
      expect(again).toHaveLength(variant === "starts-it" ? 1 : 0);
    },
  );

  it("TT-5 · does not begin when a file of its set vanishes after the first look, and security software is named", async () => {
    const path = "D:\\Install\\TimeTrackerNX-7.0.1\\data1.cab";
    const hazards = [hazard("Backup-SqlDatabase", "file-vanishes", { path, detected: true })];
    const run = await runTt({ lab: { hazards } });
    expect(run.result).toMatchObject({ kind: "put-back", exitCode: 4 });
    expect(errorCode(run)).toBe("INSTALLER_SET_INCOMPLETE");
    expect(JSON.stringify(run.result.error)).toMatch(/data1\.cab is missing \(security software: /);
    expect(installs(run)).toBe(0);
  });
});

describe("another program", () => {
  it("TT-4 · that restarts itself each time is an error that names it, and all is put back", async () => {
    const guarded = { name: "ReportBuilder", path: "C:\\Tools\\ReportBuilder.exe", respawnsAfter: "1s" };
    const inputs = { ...silentInputs, stopPrograms: ["ReportBuilder"], allowedPrograms: ["BackupAgent"] };
    const run = await runTt({ inputs, estate: ttEstate({ processes: [guarded] }) });
    expect(run.result.exitCode).toBe(4);
    expect(errorCode(run)).toBe("OTHER_PROGRAM_RETURNS");
    expect(JSON.stringify(run.result.error)).toContain("ReportBuilder");
    expect(changingCommands(run.lab.history())).not.toContain("Stop-WebAppPool");
  });
});
