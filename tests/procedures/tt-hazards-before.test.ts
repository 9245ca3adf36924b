// Long because it holds one test for each hazard of the rows before the point of no return (procedures.md, last column).
import type { CommandEvent, LabEvent } from "../../lib/lab";
import { silentInputs } from "../systems/given-inputs";
import { ttEstate } from "./tt-estate";
import { changesOf, changingCommands, type Inputs, recordsOf, runTt, type Setting, type TtRun } from "./tt-run";
import { visible, visibleBefore } from "./tt-visible";

// A whole upgrade on a busy machine; nothing is measured by it.
jest.setTimeout(120_000);

const POOL = "TimeTracker NX";
const SAVES = "Save-CutoverArtefact";
const SET = "D:\\Install\\TimeTrackerNX-7.0.1";
const WEB_CONFIG = "C:\\TimeTrackerNX\\Web\\Web.config";
const hazard = (at: string, does: string, more: object = {}) => ({ on: "APP01", at, does, ...more });
const struck = (...hazards: readonly object[]): Setting => ({ lab: { hazards: hazards as never } });
const errorOf = (run: TtRun): string => JSON.stringify(run.result.error);
const errorCode = (run: TtRun): unknown => (run.result.error as { readonly code?: string } | undefined)?.code;
const isCommand = (event: LabEvent): event is CommandEvent => event.kind === "command";
const installs = (run: TtRun): number =>
  changesOf(run.lab.history(), "installer").filter((text) => text.endsWith("> running")).length;

/** Exit 4 with that error, nothing of the estate changed. */
function expectUntouched(run: TtRun, code: string, words: RegExp): void {
  expect(run.result).toMatchObject({ kind: "put-back", exitCode: 4 });
  expect(errorCode(run)).toBe(code);
  expect(errorOf(run)).toMatch(words);
  expect(changingCommands(run.lab.history())).toEqual([]);
}

/** Exit 4 with that error, and what users and operators see is as it was; the installer never ran. */
async function expectPutBack(run: TtRun, code: string, words: RegExp): Promise<void> {
  expect(run.result).toMatchObject({ kind: "put-back", exitCode: 4 });
  expect(errorCode(run)).toBe(code);
  expect(errorOf(run)).toMatch(words);
  expect(installs(run)).toBe(0);
  expect(visible(run.lab)).toEqual(await visibleBefore());
}

const https = (certificate: string | undefined, certificates: readonly object[] = []) => {
  const binding = { protocol: "https", information: "*:443:", ...(certificate !== undefined && { certificate }) };
  const application = { path: "/TimeTracker", pool: POOL, physicalPath: "C:\\TimeTrackerNX\\Web" };
  const sites = [{ name: POOL, bindings: [{ information: "*:80:" }, binding], applications: [application] }];
  return { estate: ttEstate({ iis: { certificates, sites } }) };
};

describe("before anything is changed", () => {
  const withHashes = (hashes: object): Setting => ({
    inputs: { ...silentInputs, installer: { ...silentInputs.installer, hashes } as Inputs["installer"] },
  });

  it("TT-1: a file of the set that is missing is named", async () => {
    const run = await runTt(withHashes({ "data2.cab": "0".repeat(64) }));
    expectUntouched(run, "INSTALLER_SET_INCOMPLETE", /data2\.cab is missing/);
  });

  it("TT-1: a file of the set that was changed is named", async () => {
    const run = await runTt(withHashes({ "data1.cab": "0".repeat(64) }));
    expectUntouched(run, "INSTALLER_SET_INCOMPLETE", /data1\.cab was changed/);
  });

  it("TT-2: a hook that fails ends the run", async () => {
    const target = { kind: "webhook" as const, url: "https://chat.example/hook" };
    const run = await runTt({
      inputs: { ...silentInputs, announcement: { kind: "hook", target } },
      answers: {},
      hook: async () => ({ kind: "failed", message: "it answered 503", status: 503 }),
    });
    expectUntouched(run, "ANNOUNCEMENT_FAILED", /503/);
  });

  it("TT-7: a pool of another name is told before anything is begun", async () => {
    await expect(runTt({ inputs: { ...silentInputs, pool: "TT" } })).rejects.toMatchObject({ code: "POOL_NOT_FOUND" });
  });

  it.each([
    ["MSSQLSERVER", /SERVICE_NOT_RUNNING|MSSQLSERVER|SQL Server|connection/],
    ["Redis", /Redis is Stopped/],
  ])("TT-8: one of them that is down (%s) refuses the start", async (name, words) => {
    const process = name === "Redis" ? "redis-server" : "sqlservr";
    const services = { [name]: { process, status: "Stopped" } };
    const run = await runTt({ estate: ttEstate({ services, timeTracker: { redis: null } }) }).catch((thrown) => thrown);
    const said = run instanceof Error ? String(run) : errorOf(run);
    expect(said).toMatch(words);
    if (!(run instanceof Error)) expect(changingCommands(run.lab.history())).toEqual([]);
  });

  it("TT-11: a binding without a certificate is told with the fix", async () => {
    const run = await runTt(https(undefined));
    expectUntouched(run, "CERTIFICATE_BINDING_INVALID", /\*:443: has no certificate.*choose a valid certificate/s);
  });

  it("TT-11: an expired certificate is told with the fix", async () => {
    const dates = { notBefore: "2024-01-01T00:00:00Z", notAfter: "2025-01-01T00:00:00Z" };
    const run = await runTt(https("A".repeat(40), [{ thumbprint: "A".repeat(40), subject: "CN=app01", ...dates }]));
    expectUntouched(run, "CERTIFICATE_BINDING_INVALID", /expired on 2025-01-01.*choose a valid certificate/s);
  });
});

describe("while it is prepared", () => {
  it("TT-3: a disk that is full ends the run, and the server is as before", async () => {
    const run = await runTt(struck(hazard("Backup-SqlDatabase", "sql-backup-disk-full")));
    await expectPutBack(run, "COMMAND_FAILED", /not enough space|3202/i);
  });

  it("TT-3: a drive without room for the backups is refused before anything is changed", async () => {
    const drives = { "C:": { size: "100GB", free: "60GB" }, "D:": { size: "10GB", free: "900MB" } };
    expectUntouched(await runTt({ estate: ttEstate({ drives }) }), "NOT_ENOUGH_SPACE", /D: has \d+ MB free/);
  });

  it("TT-3: a backup that was written but is corrupt is not taken for one", async () => {
    const run = await runTt(struck(hazard("Backup-SqlDatabase", "sql-backup-corrupt")));
    await expectPutBack(run, "BACKUP_NOT_SOUND", /\.bak/);
  });

  it("TT-4: an offender that restarts itself is named, and all is put back", async () => {
    const guarded = { name: "ReportBuilder", path: "C:\\Tools\\ReportBuilder.exe", respawnsAfter: "1s" };
    const inputs = { ...silentInputs, stopPrograms: ["ReportBuilder"], allowedPrograms: ["BackupAgent"] };
    const run = await runTt({ inputs, estate: ttEstate({ processes: [guarded] }) });
    expect(run.result).toMatchObject({ kind: "put-back", exitCode: 4 });
    expect(errorCode(run)).toBe("OTHER_PROGRAM_RETURNS");
    expect(errorOf(run)).toContain("ReportBuilder");
    expect(changingCommands(run.lab.history())).not.toContain("Stop-WebAppPool");
  });

  it("TT-4: an installer that times out under the load of another program is put back, the old version serves", async () => {
    const inputs = { ...silentInputs, allowedPrograms: ["ReportBuilder"] };
    const estate = ttEstate({ processes: [{ name: "ReportBuilder", path: "C:\\Tools\\R.exe", cpu: 95 }] });
    const run = await runTt({ inputs, estate });
    expect(run.result).toMatchObject({ kind: "put-back", exitCode: 4 });
    expect(errorCode(run)).toBe("INSTALLER_FAILED");
    expect(errorOf(run)).toMatch(/exit code 1603.*other programs take the processor/);
    expect(visible(run.lab)).toEqual(await visibleBefore({ estate }));
  });

  it("TT-5: a file that vanishes between check and run is named with its detection event", async () => {
    const vanishes = { path: `${SET}\\data1.cab`, detected: true };
    const run = await runTt(struck(hazard("Backup-SqlDatabase", "file-vanishes", vanishes)));
    expect(run.result).toMatchObject({ kind: "put-back", exitCode: 4 });
    expect(errorCode(run)).toBe("INSTALLER_SET_INCOMPLETE");
    expect(errorOf(run)).toMatch(/data1\.cab is missing \(security software: /);
    expect(installs(run)).toBe(0);
  });

  it("TT-6: jobs that never finish are told at the deadline, and the maintenance mode is taken back", async () => {
    const run = await runTt(struck(hazard("maintenance.stopping", "maintenance-jobs-never-finish")));
    await expectPutBack(run, "MAINTENANCE_NOT_REACHED", /3 background job/);
    expect(changesOf(run.lab.history(), "maintenance").at(-1)).toMatch(/> off$/);
  });
});

describe("while the pool is stopped", () => {
  it("TT-7: a pool that hangs in Stopping is told at the deadline, and the old version is put back", async () => {
    const run = await runTt(struck(hazard("Stop-WebAppPool", "pool-stays-in-stopping", { times: "always" })));
    expect(run.result.exitCode).not.toBe(0);
    expect(errorOf(run)).toContain("Stopping");
    expect(installs(run)).toBe(0);
  });

  it("TT-7: a pool that is stopped already is taken as it is", async () => {
    const estate = ttEstate({ iis: { pools: [{ name: POOL, state: "Stopped" }] } });
    const run = await runTt({ estate });
    expect(run.result.kind).toBe("done");
    expect(changingCommands(run.lab.history())).not.toContain("Stop-WebAppPool");
  });

  it("TT-7: a pool that somebody else starts again is stopped again before the installer", async () => {
    const run = await runTt(struck(hazard("iis.pool-stopped", "pool-started-by-somebody")));
    expect(run.result).toMatchObject({ kind: "done", exitCode: 0 });
    const history = run.lab.history();
    const installed = history.findIndex(
      (event) => event.kind === "change" && event.subject === "installer" && event.to === "running",
    );
    const stops = history.slice(0, installed).filter((event) => isCommand(event) && event.name === "Stop-WebAppPool");
    expect(stops.length).toBeGreaterThan(1);
    const pool = history.slice(0, installed).filter((event) => event.kind === "change" && event.subject === "app-pool");
    expect(pool.at(-1)).toMatchObject({ to: "Stopped" });
  });
});

describe("while it is saved", () => {
  it("TT-9: a target that is not writable ends the run before the installer, and all is put back", async () => {
    const clean = (await runTt()).lab.history().filter((event) => isCommand(event) && event.name === SAVES);
    const skip = clean.findIndex((event) => isCommand(event) && event.parameters.Name === "web-config/saved");
    const denied = { id: "UnauthorizedAccess", category: "PermissionDenied", message: "Access to the path is denied." };
    const run = await runTt(struck(hazard(SAVES, "command-fails", { skip, ...denied })));
    await expectPutBack(run, "COMMAND_FAILED", /Save-CutoverArtefact.*Access to the path is denied/);
  });

  it("TT-9: a copy folder that is not writable ends the run before the installer, and all is put back", async () => {
    const run = await runTt(
      struck(hazard("Stop-WebAppPool", "access-denied", { path: "D:\\Backup\\cutover", to: "write" })),
    );
    await expectPutBack(run, "COMMAND_FAILED", /D:\\\\Backup\\\\cutover/);
  });

  it("TT-9: a Web.config that is not readable ends the run before the installer, and all is put back", async () => {
    const run = await runTt(struck(hazard("Stop-WebAppPool", "access-denied", { path: WEB_CONFIG, to: "read" })));
    expect(run.result).toMatchObject({ kind: "put-back", exitCode: 4 });
    expect(errorOf(run)).toContain("Web.config");
    expect(installs(run)).toBe(0);
    expect(changesOf(run.lab.history(), "app-pool").at(-1)).toMatch(/> Started$/);
  });

  it("TT-9b: a disk that is full ends the run before the installer, and all is put back", async () => {
    const run = await runTt(struck(hazard("Copy-CutoverTree", "disk-full", { drive: "D:", leaves: 0 })));
    await expectPutBack(run, "COMMAND_FAILED", /space|full/i);
  });

  it("TT-9b: a file that is locked ends the run before the installer, and all is put back", async () => {
    const path = "C:\\TimeTrackerNX\\Web\\bin\\TimeTrackerNX.Web.dll";
    const run = await runTt(struck(hazard("Stop-WebAppPool", "file-locked", { path, for: "2h" })));
    expect(run.result).toMatchObject({ kind: "put-back", exitCode: 4 });
    expect(errorOf(run)).toContain("TimeTrackerNX.Web.dll");
    expect(installs(run)).toBe(0);
  });

  it("TT-9b: a copy that is damaged later is not put back as if it were one", async () => {
    // The same estate gives the same run id.
    const { runId } = (await runTt()).result;
    const path = `D:\\Backup\\cutover\\${runId}\\program-copied\\Web\\bin\\TimeTrackerNX.Web.dll`;
    const hazards = [
      hazard("Start-CutoverInstaller", "file-changes", { path, text: "damaged" }),
      hazard("installer.finishing", "installer-fails"),
    ];
    const variants = { "timetracker.failed-installer": "leaves-half" };
    const run = await runTt({ lab: { hazards, variants } });
    expect(run.result).toMatchObject({ kind: "not-put-back", exitCode: 7 });
    expect(errorOf(run) + run.result.truths.join()).toMatch(/was changed after it was made|COPY_NOT_FAITHFUL/);
    expect(run.result.truths.join("\n")).toMatch(/locks of APP01 stay/);
  });
});

describe("while it is installed", () => {
  const busy = (times: number | "always") => struck(hazard("installer.checking", "installer-product-busy", { times }));

  it("TT-10: an exit code other than 0 is a failure that names it", async () => {
    const run = await runTt(struck(hazard("installer.finishing", "installer-fails", { exitCode: 1602 })));
    expect(run.result).toMatchObject({ kind: "put-back", exitCode: 4 });
    expect(errorOf(run)).toMatch(/exit code 1602 \(cancelled by a person\)/);
  });

  it("TT-12: a product that is busy twice and then free is upgraded", async () => {
    const run = await runTt(busy(2));
    expect(run.result).toMatchObject({ kind: "done", exitCode: 0 });
    expect(recordsOf(run.journal, "product-version", "attempt")).toHaveLength(2);
    expect(installs(run)).toBe(1);
  });

  it("TT-12: a product that is busy for ever is given up at the deadline, and all is put back", async () => {
    await expectPutBack(await runTt(busy("always")), "INSTALLER_BUSY", /product-version/);
  });
});
