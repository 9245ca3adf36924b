import { silentInputs } from "../systems/given-inputs";
import { ttEstate, webConfigs } from "./tt-estate";
import { changesOf, type Inputs, openTt, runTt, type TtRun } from "./tt-run";
import { visible, visibleBefore } from "./tt-visible";

// A whole upgrade on a busy machine; nothing is measured by it.
jest.setTimeout(120_000);

const hazard = (at: string, does: string, more: object = {}) => ({ on: "APP01", at, does, ...more });
const errorCode = (run: TtRun): unknown => (run.result.error as { readonly code?: string } | undefined)?.code;

describe("a failure before the point of no return", () => {
  const malformed = { ...webConfigs, newDefault: "<configuration><appSettings></configuration>" };
  const stopAtDeadline: Inputs = {
    ...silentInputs,
    installer: { ...silentInputs.installer, deadlineMinutes: 20, atDeadline: "stop" } as Inputs["installer"],
  };

  it.each([
    [
      "TT-3 · a backup that is corrupt",
      { lab: { hazards: [hazard("Backup-SqlDatabase", "sql-backup-corrupt")] } },
      "BACKUP_NOT_SOUND",
    ],
    [
      "TT-6 · background jobs that never end",
      { lab: { hazards: [hazard("maintenance.stopping", "maintenance-jobs-never-finish")] } },
      "MAINTENANCE_NOT_REACHED",
    ],
    [
      "TT-10 · an installer that fails and leaves half of its files",
      {
        lab: {
          hazards: [hazard("installer.finishing", "installer-fails")],
          variants: { "timetracker.failed-installer": "leaves-half" },
        },
      },
      "INSTALLER_FAILED",
    ],
    [
      "TT-10 · an installer that brings another version",
      { lab: { hazards: [hazard("installer.finishing", "installer-other-version")] } },
      "INSTALLED_VERSION_WRONG",
    ],
    [
      "TT-10 · an installer that hangs and is ended at its deadline",
      { inputs: stopAtDeadline, lab: { hazards: [hazard("installer.installing", "installer-hangs")] } },
      "STEP_DEADLINE",
    ],
    [
      "TT-12 · a product that is busy for ever",
      { lab: { hazards: [hazard("installer.checking", "installer-product-busy", { times: "always" })] } },
      "INSTALLER_BUSY",
    ],
    [
      "TT-13 · a second backup that is corrupt",
      { lab: { hazards: [hazard("Backup-SqlDatabase", "sql-backup-corrupt", { skip: 1 })] } },
      "BACKUP_NOT_SOUND",
    ],
    [
      "TT-18 · a new Web.config that is malformed",
      { estate: ttEstate({ webConfig: malformed }) },
      "WEB_CONFIG_NOT_MERGED",
    ],
  ] as const)("%s: all is put back, the old version serves as before", async (_title, setting, code) => {
    const run = await runTt(setting as never);
    expect(run.result).toMatchObject({ kind: "put-back", exitCode: 4 });
    expect(errorCode(run)).toBe(code);
    expect(visible(run.lab)).toEqual(await visibleBefore());
    expect(changesOf(run.lab.history(), "schema-update")).toEqual([]);
  });

  it("TT-16 · a pool that falls back to Stopped for ever is not taken as started: exit 7, the lock stays", async () => {
    const hazards = [hazard("iis.pool-started", "pool-rapid-fail", { times: "always" })];
    const run = await runTt({ lab: { hazards } });
    expect(run.result).toMatchObject({ kind: "not-put-back", exitCode: 7 });
    expect(run.result.truths.join("\n")).toMatch(/locks of APP01 stay/);
    expect(changesOf(run.lab.history(), "schema-update")).toEqual([]);
  });
});

describe("the declared way back", () => {
  const failing = { hazards: [hazard("installer.finishing", "installer-other-version")] };

  it("TT-9b · by the old installer puts the old version, its files and its configuration back", async () => {
    const path = "D:\\Install\\6.2\\setup.exe";
    const { timeTracker } = ttEstate().computers.APP01 as unknown as { timeTracker: { installers: readonly object[] } };
    const old = {
      path,
      version: "6.2",
      silentArguments: ["/quiet"],
      installs: {
        "Admin\\TimeTrackerNX.Admin.exe": { bytes: 4000, version: "6.2" },
        "Web\\Web.config": { text: "<configuration/>" },
      },
    };
    const estate = ttEstate({
      files: { [path]: { bytes: 500 } },
      timeTracker: { installers: [...timeTracker.installers, old] },
    });
    const rollback = { kind: "old-installer" as const, path, arguments: ["/quiet"] };
    // The first installation brings another version; the old installer's own one is right.
    const run = await runTt({ estate, inputs: { ...silentInputs, rollback }, lab: failing });
    expect(run.result).toMatchObject({ kind: "put-back", exitCode: 4 });
    const { lab } = await openTt({ estate });
    expect(visible(run.lab)).toEqual(visible(lab));
    expect(changesOf(run.lab.history(), "installer").filter((text) => text.endsWith("> running"))).toHaveLength(2);
  });

  it("TT-9b · by a hook calls it, and does not take its word for it", async () => {
    const restore = { kind: "command" as const, file: "restore-snapshot" };
    const rollback = { kind: "snapshot-hook" as const, restore };
    const run = await runTt({ inputs: { ...silentInputs, rollback }, lab: failing });
    expect(run.hooks.map(({ payload }) => payload)).toEqual([
      { event: "restore-snapshot", computer: "APP01", runId: run.result.runId },
    ]);
    expect(run.result).toMatchObject({ kind: "not-put-back", exitCode: 7 });
  });
});

describe("a failure behind the point of no return", () => {
  it("TT-14 · an update that fails half-way keeps users out and the lock, and is not started again by resume", async () => {
    const run = await runTt({ lab: { hazards: [hazard("schema-update.half-way", "schema-update-fails")] } });
    expect(run.result).toMatchObject({ kind: "past-point-of-no-return", exitCode: 5 });
    expect(errorCode(run)).toBe("SCHEMA_UPDATE_FAILED");
    expect(await run.resume()).toMatchObject({ exitCode: 5 });
    expect(changesOf(run.lab.history(), "schema-update").filter((text) => text.endsWith("> running"))).toHaveLength(1);
  });

  it("TT-8 · Redis that stops at the very end is noticed: both run after the upgrade as before", async () => {
    const stops = hazard("Start-CutoverService", "service-stops", { name: "Redis" });
    const run = await runTt({ lab: { hazards: [stops] } });
    expect(run.result).toMatchObject({ kind: "past-point-of-no-return", exitCode: 5 });
    expect(errorCode(run)).toBe("SERVICE_NOT_RUNNING");
  });

  it.each([
    ["TT-19 · a site that answers 503", "http-unavailable", "SITE_UNAVAILABLE"],
    ["TT-19 · a site that redirects in a circle", "http-redirect-loop", "SITE_REDIRECT_LOOP"],
    ["TT-19 · a site that shows another version", "http-wrong-version", "SITE_WRONG_VERSION"],
  ])("%s is told by its own error, and the pool is stopped so that nobody works", async (_title, does, code) => {
    const clean = await runTt();
    const logins = clean.lab.history().filter((event) => event.kind === "http" && event.page === "login").length;
    const run = await runTt({ lab: { hazards: [hazard("http.login", does, { times: "always", skip: logins - 1 })] } });
    expect(run.result).toMatchObject({ exitCode: 5 });
    expect(errorCode(run)).toBe(code);
    expect(changesOf(run.lab.history(), "app-pool").at(-1)).toMatch(/> (Stopping|Stopped)$/);
  });
});
