import { engineInvariants, timeTrackerInvariants, violations } from "../../lib/invariants";
import type { Lab } from "../../lib/lab";
import type { ValueMap } from "../../lib/shell";
import { silentInputs } from "../systems/given-inputs";
import { ttEstate } from "./tt-estate";
import { changesOf, type Inputs, recordsOf, runTt, type Setting, type TtRun } from "./tt-run";
import { visible, visibleBefore } from "./tt-visible";

// A whole upgrade on a busy machine; nothing is measured by it.
jest.setTimeout(120_000);

const hazard = (at: string, does: string, more: object = {}) => ({ on: "APP01", at, does, ...more });
const updateFails = hazard("schema-update.half-way", "schema-update-fails");
const broken = (run: TtRun) => violations(run.lab.history(), [...engineInvariants, ...timeTrackerInvariants]);
const errorOf = (run: { readonly error: unknown }) => JSON.stringify(run.error);

const SNAPSHOT = "D:\\Backup\\snapshot";
const PROGRAM = "C:\\TimeTrackerNX";

/** A command from outside of cutover, with whatever fence lets it through. */
function sent(lab: Lab, name: string, parameters: ValueMap) {
  const { runId, epoch = 0 } = lab.inspect().computers.app01?.lock ?? {};
  const fence = typeof runId === "string" ? { fence: { runId, epoch } } : {};
  return lab.ports.on("APP01").invoke({ module: "Cutover", name, parameters }, { deadlineMs: 600_000, ...fence });
}

describe("TT-R · the old version comes back by the declared way", () => {
  const path = "D:\\Install\\6.2\\setup.exe";
  const { timeTracker } = ttEstate().computers.APP01 as unknown as { timeTracker: { installers: readonly object[] } };
  const oldInstaller = {
    path,
    version: "6.2",
    silentArguments: ["/quiet"],
    installs: {
      "Admin\\TimeTrackerNX.Admin.exe": { bytes: 4000, version: "6.2" },
      "Web\\Web.config": { text: "<configuration/>" },
    },
  };
  const withOldInstaller = ttEstate({
    files: { [path]: { bytes: 500 } },
    timeTracker: { installers: [...timeTracker.installers, oldInstaller] },
  });
  const byInstaller: Inputs = { ...silentInputs, rollback: { kind: "old-installer", path, arguments: ["/quiet"] } };
  const byHook: Inputs = {
    ...silentInputs,
    rollback: { kind: "snapshot-hook", restore: { kind: "command", file: "restore-snapshot", args: [] } },
  };

  it("TT-9b · old-installer: it runs once, then files, configuration and database are exact", async () => {
    const run = await runTt({ estate: withOldInstaller, inputs: byInstaller, lab: { hazards: [updateFails] } });
    expect(await run.rollback()).toMatchObject({ kind: "rolled-back", exitCode: 0 });
    expect(visible(run.lab)).toEqual(await visibleBefore({ estate: withOldInstaller }));
    const runs = changesOf(run.lab.history(), "installer").filter((text) => text.endsWith("> running"));
    expect(runs).toHaveLength(2);
    expect(broken(run)).toEqual([]);
  });

  it("TT-9b · old-installer that fails: exit 7, and it is run anew by the next rollback", async () => {
    const hazards = [updateFails, hazard("installer.finishing", "installer-fails", { skip: 1 })];
    const run = await runTt({ estate: withOldInstaller, inputs: byInstaller, lab: { hazards } });
    const failed = await run.rollback();
    expect(failed).toMatchObject({ kind: "not-put-back", exitCode: 7 });
    expect(errorOf(failed)).toMatch(/INSTALLER_FAILED/);
    expect(await run.rollback()).toMatchObject({ kind: "rolled-back", exitCode: 0 });
    expect(visible(run.lab)).toEqual(await visibleBefore({ estate: withOldInstaller }));
    expect(broken(run)).toEqual([]);
  });

  it("TT-9b · snapshot-hook: it is called once, and what it restored is compared", async () => {
    const labs: Lab[] = [];
    const setting: Setting = {
      inputs: byHook,
      lab: { hazards: [updateFails] },
      prepare: async (lab) => {
        labs.push(lab);
        await sent(lab, "Copy-CutoverTree", { Source: PROGRAM, Destination: SNAPSHOT });
      },
      hook: async () => {
        for (const lab of labs) await sent(lab, "Restore-CutoverTree", { Source: SNAPSHOT, Destination: PROGRAM });
        for (const lab of labs) {
          const [key] = (await sent(lab, "Get-CutoverRegistryKey", { Path: UNINSTALL })).output as ValueMap[];
          const entries = (key?.entries ?? []) as readonly ValueMap[];
          const old = entries.map((one) => (one.name === "DisplayVersion" ? { ...one, value: "6.2" } : one));
          await sent(lab, "Restore-CutoverRegistryKey", { Path: UNINSTALL, Entries: old });
        }
        return { kind: "ok", output: "" };
      },
    };
    const run = await runTt(setting);
    expect(run.result).toMatchObject({ exitCode: 5 });
    expect(await run.rollback()).toMatchObject({ kind: "rolled-back", exitCode: 0 });
    expect(run.hooks.filter(({ payload }) => JSON.stringify(payload).includes("restore-snapshot"))).toHaveLength(1);
    expect(visible(run.lab)).toEqual(await visibleBefore());
  });

  it("TT-9b · snapshot-hook that does nothing is not believed: exit 7, and the next rollback calls it again", async () => {
    const run = await runTt({ inputs: byHook, lab: { hazards: [updateFails] } });
    const failed = await run.rollback();
    expect(failed).toMatchObject({ kind: "not-put-back", exitCode: 7 });
    expect(failed.truths.join("\n")).toMatch(/The database .* is restored .*: done, and shown|put back/);
    expect(await run.rollback()).toMatchObject({ exitCode: 7 });
    const calls = run.hooks.filter(({ payload }) => JSON.stringify(payload).includes("restore-snapshot"));
    expect(calls).toHaveLength(2);
    expect(new Set(calls.map(({ requestId }) => requestId)).size).toBe(2);
  });

  it.each([
    ["files", { ...silentInputs, registryKeys: ["HKLM:\\SOFTWARE\\Nothing"] } as Inputs],
    ["old-installer", { ...byInstaller, rollback: { ...byInstaller.rollback, path: "D:\\none.exe" } } as Inputs],
  ])("TT-9b · %s that cannot restore everything is refused before anything is stopped", async (_way, inputs) => {
    const run = await runTt({ inputs });
    expect(run.result).toMatchObject({ kind: "put-back", exitCode: 4 });
    expect(errorOf(run.result)).toMatch(/ROLLBACK_NOT_POSSIBLE/);
    expect(recordsOf(run.journal, "pool-stopped")).toEqual([]);
  });
});

const UNINSTALL = "HKLM:\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\{TTNX}";
