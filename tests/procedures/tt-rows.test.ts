// Long because it holds one test for each row of the procedure.
import { createHash } from "node:crypto";
import type { ChangeEvent, HttpEvent, LabEvent, PersonDoing } from "../../lib/lab";
import type { RunEvent } from "../../lib/upgrade";
import { silentInputs } from "../systems/given-inputs";
import { ADMIN_PASSWORD, LICENCE_KEY, ttEstate, webConfigs } from "./tt-estate";
import { changesOf, changingCommands, type Inputs, recordsOf, runTt, type TtRun } from "./tt-run";

// A whole upgrade on a busy machine; nothing is measured by it.
jest.setTimeout(120_000);

const WEB_CONFIG = "C:\\TimeTrackerNX\\Web\\Web.config";
const POOL = "TimeTracker NX";
const isChange = (event: LabEvent): event is ChangeEvent => event.kind === "change";
const isHttp = (event: LabEvent): event is HttpEvent => event.kind === "http";

/** Place in the history of the first change that fits; -1: there is none. */
const firstAt = (run: TtRun, fits: (event: ChangeEvent) => boolean): number =>
  run.lab.history().find((event) => isChange(event) && fits(event))?.seq ?? -1;
const poolStopsAt = (run: TtRun): number =>
  firstAt(run, ({ subject, to }) => subject === "app-pool" && to === "Stopped");
const installsAt = (run: TtRun): number =>
  firstAt(run, ({ subject, to }) => subject === "installer" && to === "running");
const updatesAt = (run: TtRun): number =>
  firstAt(run, ({ subject, to }) => subject === "schema-update" && to === "running");
const errorCode = (run: TtRun): unknown => (run.result.error as { readonly code?: string } | undefined)?.code;

/** Nothing of the estate was changed, and the command says so. */
function expectRefused(run: TtRun, code: string, words: RegExp): void {
  expect(run.result).toMatchObject({ kind: "put-back", exitCode: 4 });
  expect(errorCode(run)).toBe(code);
  expect(JSON.stringify(run.result.error)).toMatch(words);
  expect(changingCommands(run.lab.history())).toEqual([]);
}

describe("the upgrade of TimeTracker NX without a person at the installer", () => {
  let run: TtRun;
  beforeAll(async () => {
    run = await runTt();
  });

  it("ends well", () => {
    expect(run.result).toMatchObject({ kind: "done", exitCode: 0 });
  });

  it("TT-1 · the installer set is complete and the licence key is given as a secret", () => {
    const [done] = recordsOf(run.journal, "installer-set", "done");
    const sha256 = expect.stringMatching(/^[0-9a-f]{64}$/);
    const files = { "TimeTrackerNXInstaller(7.0.1).exe": sha256, "data1.cab": sha256, "readme.txt": sha256 };
    expect(done?.data).toMatchObject({ evidence: { files } });
    expect(recordsOf(run.journal, "secrets-at-hand", "done")).toHaveLength(1);
  });

  it("TT-3 · the database is backed up and the backup verified before anything is stopped", () => {
    const path = firstAt(run, ({ subject, to }) => subject === "backup" && to === "written");
    const verified = firstAt(run, ({ subject, to }) => subject === "backup-verified" && to === "verified");
    expect(path).toBeGreaterThan(-1);
    expect(verified).toBeGreaterThan(path);
    expect(verified).toBeLessThan(poolStopsAt(run));
    const backup = run.lab.history().find((event) => isChange(event) && event.subject === "backup");
    expect(backup).toMatchObject({ detail: { copyOnly: true, checksum: true } });
  });

  it("TT-4 · a program that was named is stopped before the installer and runs again at the end", () => {
    const stopped = firstAt(
      run,
      ({ subject, name, to }) => subject === "service" && name === "BackupAgent" && to === "Stopped",
    );
    expect(stopped).toBeGreaterThan(-1);
    expect(stopped).toBeLessThan(installsAt(run));
    expect(changesOf(run.lab.history(), "service").at(-1)).toMatch(/^BackupAgent: .* > Running$/);
  });

  it("TT-5 · the set is looked at again right before and after the installation", () => {
    const looks = ["installer-set-before", "installer-set-after"].map(
      (id) => recordsOf(run.journal, id, "done")[0]?.data,
    );
    for (const look of looks) expect(look).toMatchObject({ evidence: { missing: [], changed: [] } });
    const [before, after] = ["installer-set-before", "installer-set-after"].map(
      (id) => recordsOf(run.journal, id)[0]?.seq ?? -1,
    );
    const installation = recordsOf(run.journal, "product-version", "started")[0]?.seq ?? -1;
    expect(before).toBeLessThan(installation);
    expect(after).toBeGreaterThan(installation);
  });

  it("TT-6 · the maintenance mode is on and no background job runs before the pool is stopped", () => {
    const on = firstAt(run, ({ subject, to }) => subject === "maintenance" && to === "on");
    const noJobs = firstAt(run, ({ subject, to }) => subject === "background-jobs" && to === "0");
    const stopping = firstAt(run, ({ subject, to }) => subject === "app-pool" && to === "Stopping");
    expect(noJobs).toBeGreaterThan(-1);
    expect(on).toBeGreaterThan(-1);
    expect(Math.max(on, noJobs)).toBeLessThan(stopping);
  });

  it("TT-7 · the pool is stopped and its worker process gone before the installer begins", () => {
    const gone = firstAt(
      run,
      ({ subject, name, to }) => subject === "worker-process" && name.startsWith(POOL) && to === "absent",
    );
    expect(gone).toBeGreaterThan(-1);
    expect(Math.max(gone, poolStopsAt(run))).toBeLessThan(installsAt(run));
  });

  it("TT-8 · SQL Server and Redis are never stopped", () => {
    const touched = changesOf(run.lab.history(), "service").filter((text) => /^(MSSQLSERVER|Redis):/.test(text));
    expect(touched).toEqual([]);
    expect(recordsOf(run.journal, "services-running", "done")).toHaveLength(1);
  });

  it("TT-9 · Web.config lies byte for byte among the artefacts before the installer overwrites it", () => {
    const [artefact] = recordsOf(run.journal, "web-config-saved", "artefact");
    const sha256 = createHash("sha256").update(webConfigs.customised, "latin1").digest("hex");
    expect(artefact?.data).toMatchObject({ name: "web-config/saved", sha256 });
    expect(
      firstAt(run, ({ subject, name }) => subject === "artefact" && name.endsWith("web-config/saved")),
    ).toBeLessThan(installsAt(run));
  });

  it("TT-9b · program folder, IIS configuration and registry keys are saved before the installer", () => {
    const folder = `D:\\Backup\\cutover\\${run.result.runId}\\program-copied`;
    const copied = run.lab.readFile("APP01", `${folder}\\Web\\Web.config`);
    expect(Buffer.from(copied ?? []).toString("latin1")).toBe(webConfigs.customised);
    for (const id of ["program-copied", "iis-configuration-saved", "registry-saved"]) {
      const done = recordsOf(run.journal, id, "done")[0]?.seq ?? Number.POSITIVE_INFINITY;
      expect(done).toBeLessThan(recordsOf(run.journal, "product-version", "started")[0]?.seq ?? -1);
    }
  });

  it("TT-10 · the product is at the wanted version, proved by the list of programs and its file", () => {
    expect(recordsOf(run.journal, "product-version", "done")[0]?.data).toMatchObject({
      evidence: { product: "7.0.1", file: "7.0.1", job: { exitCode: 0 } },
    });
    expect(changesOf(run.lab.history(), "installer").filter((text) => text.endsWith("> running"))).toHaveLength(1);
  });

  it("TT-13 · a second verified backup is taken after the stop and before the installer", () => {
    const [first, second, ...others] = run.lab
      .history()
      .filter((event) => isChange(event) && event.subject === "backup-verified" && event.to === "verified");
    expect(others).toEqual([]);
    expect(first?.seq).toBeLessThan(poolStopsAt(run));
    expect(second?.seq).toBeGreaterThan(poolStopsAt(run));
    expect(second?.seq).toBeLessThan(installsAt(run));
  });

  it("TT-14 · the database update is started once, behind the point of no return, and its progress is told", () => {
    const updates = changesOf(run.lab.history(), "schema-update");
    expect(updates).toEqual(["TimeTracker NX: not-started > running", "TimeTracker NX: running > done"]);
    const kinds = run.journal.map(({ kind }) => kind);
    expect(kinds.indexOf("point-of-no-return")).toBeGreaterThan(-1);
    const started = recordsOf(run.journal, "schema-update", "started")[0]?.seq ?? -1;
    expect(run.journal.find(({ kind }) => kind === "point-of-no-return")?.seq).toBeLessThan(started);
    const told = run.events.flatMap((event) =>
      event.kind === "progress" && event.key.startsWith("schema-update@") && event.fraction !== undefined
        ? [event.fraction]
        : [],
    );
    expect(Math.max(...told)).toBeGreaterThan(0.8);
    expect(told).toEqual([...told].sort((a, b) => a - b));
  });

  it("TT-15 · clients get the maintenance page while the database is updated, seen over HTTP", () => {
    const begun = updatesAt(run);
    const done = firstAt(run, ({ subject, to }) => subject === "schema-update" && to === "done");
    const meanwhile = run.lab.history().filter((event) => isHttp(event) && event.seq > begun && event.seq < done);
    const logins = meanwhile.filter((event) => isHttp(event) && event.url.endsWith("/login"));
    expect(logins.length).toBeGreaterThan(3);
    expect(new Set(logins.map((event) => isHttp(event) && event.page))).toEqual(new Set(["maintenance"]));
  });

  it("TT-16 · IIS is restarted once after the update, and the pool is started", () => {
    const restarts = run.lab
      .history()
      .filter((event) => isChange(event) && event.subject === "iis" && event.to === "restarted");
    expect(restarts).toHaveLength(1);
    expect(restarts[0]?.seq).toBeGreaterThan(
      firstAt(run, ({ subject, to }) => subject === "schema-update" && to === "done"),
    );
    expect(changesOf(run.lab.history(), "app-pool").at(-1)).toMatch(/> Started$/);
  });

  it("TT-17 · the licence key is entered once, read back masked, and stands nowhere", () => {
    expect(changesOf(run.lab.history(), "licence")).toEqual([
      "TimeTracker NX: ****-****-****-0001 > ****-****-****-1234",
    ]);
    expect(recordsOf(run.journal, "licence", "done")[0]?.data).toMatchObject({
      evidence: { shown: { masked: "****-****-****-1234", validUntil: "2027-12-31" } },
    });
    const everything = JSON.stringify([run.journal, run.events, run.lab.history(), run.result]);
    for (const secret of [LICENCE_KEY, ADMIN_PASSWORD]) {
      for (const form of [secret, Buffer.from(secret).toString("base64"), encodeURIComponent(secret)])
        expect(everything).not.toContain(form);
    }
  });

  it("TT-18 · what had been customised is in the new Web.config, and everything the vendor added", () => {
    expect(Buffer.from(run.lab.readFile("APP01", WEB_CONFIG) ?? []).toString("latin1")).toBe(webConfigs.merged);
  });

  it("TT-19 · users reach the login page with the new version, after they were kept out to the end", () => {
    const last = run.lab
      .history()
      .filter((event) => isHttp(event) && event.client === "operator")
      .at(-1);
    expect(last).toMatchObject({ status: 200, page: "login" });
    expect(recordsOf(run.journal, "site-answers")[0]?.data).toMatchObject({ evidence: { hasVersion: true } });
    expect(changesOf(run.lab.history(), "access-rule").map((text) => text.split(": ")[1])).toEqual([
      "absent > present",
      "present > absent",
    ]);
  });

  it("nothing to do · a second apply sends no changing command and takes no lock", async () => {
    const before = run.lab.history().length;
    const again = await run.again();
    expect(again).toMatchObject({ kind: "nothing-to-do", exitCode: 0 });
    expect(again.plan.entries).toEqual([]);
    const since = run.lab.history().slice(before);
    expect(
      since.filter((event) => event.kind === "change" || (event.kind === "command" && event.effect === "changes")),
    ).toEqual([]);
  });

  it("only the pool · when somebody has stopped the pool, only the pool is started", async () => {
    const { lab } = run;
    await lab.ports
      .on("APP01")
      .invoke(
        { module: "WebAdministration", name: "Stop-WebAppPool", parameters: { Name: POOL } },
        { deadlineMs: 30_000 },
      );
    await lab.advance(60_000);
    const before = lab.history().length;
    expect(await run.again()).toMatchObject({ kind: "done" });
    expect(changingCommands(lab.history().slice(before))).toEqual(["Start-WebAppPool"]);
  });
});

describe("the upgrade of TimeTracker NX with a person", () => {
  const inputs: Inputs = {
    ...silentInputs,
    installer: { folder: "D:\\Install\\TimeTrackerNX-7.0.1" },
    administration: {
      credential: { userName: "admin", password: { env: "TT_ADMIN_PASSWORD" } },
      maintenance: { kind: "attended", read: { url: "http://localhost/TimeTracker/api/system/maintenance" } },
      schemaUpdate: { kind: "attended", read: { url: "http://localhost/TimeTracker/api/system/update" } },
      licence: { kind: "attended", read: { url: "http://localhost/TimeTracker/api/system/licence" } },
    },
  };
  const keySha256 = createHash("sha256").update(LICENCE_KEY).digest("hex");
  const does: Readonly<Record<string, Omit<PersonDoing, "on">>> = {
    maintenance: { does: "maintenance-on" },
    "installer-ready": { does: "start-installer" },
    "schema-update": { does: "click-finish" },
    licence: { does: "enter-licence", options: { keySha256 } },
  };
  const lab = { people: [{ at: "installer.ready", does: "click-install", after: "2m" }] };

  it("TT-10 · the person is told what to click in the order of the procedure, and the run goes on from what it sees", async () => {
    const run = await runTt({
      inputs,
      lab,
      onEvent: act,
    });
    expect(run.result).toMatchObject({ kind: "done", exitCode: 0 });
    const told = run.events.flatMap((event) => (event.kind === "instruction" ? [event.key.split("@")[0]] : []));
    expect(told).toEqual(["maintenance", "installer-ready", "product-version", "schema-update", "licence"]);
    const text = run.events.find((event) => event.kind === "instruction" && event.key.startsWith("product-version@"));
    expect(text).toMatchObject({ text: expect.stringContaining('do NOT click "Finish" yet') });
    const installs = changesOf(run.lab.history(), "installer");
    expect(installs.filter((one) => one.endsWith("> running"))).toHaveLength(1);
    expect(changingCommands(run.lab.history())).not.toContain("Start-CutoverInstaller");
    expect(Buffer.from(run.lab.readFile("APP01", WEB_CONFIG) ?? []).toString("latin1")).toBe(webConfigs.merged);
  });

  it("TT-13 · the second backup is taken while the installer waits", async () => {
    const run = await runTt({ inputs, lab, onEvent: act });
    const verified = run.lab
      .history()
      .filter((event) => isChange(event) && event.subject === "backup-verified")
      .at(-1);
    const opened = firstAt(
      run,
      ({ subject, name }) => subject === "process" && name.startsWith("TimeTrackerNXInstaller"),
    );
    expect(verified?.seq).toBeGreaterThan(opened);
    expect(verified?.seq).toBeLessThan(installsAt(run));
  });

  it("TT-10 · where nobody comes, the run waits at a gate and is carried on by resume", async () => {
    const waiting = await runTt({ inputs, lab });
    expect(waiting.result).toMatchObject({ kind: "gate", exitCode: 3 });
    expect(waiting.result.gates[0]?.key).toBe("attended:maintenance@APP01#1");
    waiting.lab.act({ on: "APP01", does: "maintenance-on" });
    expect((await waiting.resume()).gates[0]?.key).toBe("attended:installer-ready@APP01#1");
  });

  it("TT-6, TT-14, TT-17 · where nothing can be read, a person states it, once for this version", async () => {
    const unseen: Inputs = { ...inputs, administration: undefined, licenceExpected: undefined, licenceKey: undefined };
    const run = await runTt({ inputs: unseen, lab, onEvent: act });
    expect(run.result.gates.map(({ key }) => key)).toEqual(["maintenance@APP01"]);
    const update = await run.resume({ "maintenance@APP01": "on" });
    expect(update.gates.map(({ key }) => key)).toEqual(["schema-update@APP01"]);
    await run.lab.advance(20 * 60_000);
    const key = await run.resume({ "schema-update@APP01": "done" });
    expect(key.gates.map((gate) => gate.key)).toEqual(["licence@APP01"]);
    expect(await run.resume({ "licence@APP01": "entered" })).toMatchObject({ kind: "done", exitCode: 0 });
    expect(await run.again()).toMatchObject({ kind: "nothing-to-do" });
  });

  function act(event: RunEvent, living: TtRun["lab"]): void {
    if (event.kind !== "instruction") return;
    const action = does[event.key.split("@")[0] ?? ""];
    if (action !== undefined) living.act({ on: "APP01", ...action });
  }
});

describe("the upgrade of TimeTracker NX refuses, with nothing changed,", () => {
  it("TT-1 · an installer that is not in its folder, and a folder that does not exist", async () => {
    const installer = (change: object) => ({ ...silentInputs.installer, ...change }) as Inputs["installer"];
    const noFile = await runTt({ inputs: { ...silentInputs, installer: installer({ file: "setup.exe" }) } });
    expectRefused(noFile, "INSTALLER_SET_INCOMPLETE", /setup\.exe is missing/);
    const noFolder = await runTt({ inputs: { ...silentInputs, installer: installer({ folder: "D:\\Nowhere" }) } });
    expectRefused(noFolder, "INSTALLER_SET_INCOMPLETE", /Nowhere does not exist/);
  });

  it("TT-1 · a licence key that is not where the upgrade file says", async () => {
    const run = await runTt({ secrets: { TT_LICENCE_KEY: " " } });
    expectRefused(run, "SECRET_NOT_AT_HAND", /the licence key is empty/);
  });

  it("TT-4 · a program that nobody named, with its PID and its load", async () => {
    const estate = ttEstate({ processes: [{ name: "ReportBuilder", cpu: 37, path: "C:\\Tools\\ReportBuilder.exe" }] });
    expectRefused(
      await runTt({ estate }),
      "OTHER_PROGRAM_RUNNING",
      /ReportBuilder \(PID \d+, 37 % processor, \d+ MB\)/,
    );
  });

  it("TT-9b · a way back that cannot restore what the installer overwrites", async () => {
    const rollback = { kind: "old-installer" as const, path: "D:\\Install\\6.2\\setup.exe", arguments: ["/quiet"] };
    const run = await runTt({ inputs: { ...silentInputs, rollback } });
    expectRefused(run, "ROLLBACK_NOT_POSSIBLE", /D:\\\\Install\\\\6\.2\\\\setup\.exe does not exist/);
  });
});

describe("the upgrade of TimeTracker NX", () => {
  it("TT-2 · tells users through the hook before anything is changed", async () => {
    const target = { kind: "webhook" as const, url: "https://chat.example/hook" };
    const announcement = { kind: "hook" as const, target, text: "Sunday 18:00" };
    const run = await runTt({ inputs: { ...silentInputs, announcement }, answers: {} });
    expect(run.result.kind).toBe("done");
    expect(run.hooks).toHaveLength(1);
    expect(run.hooks[0]?.payload).toMatchObject({ event: "unavailable-soon", text: "Sunday 18:00" });
    const told = recordsOf(run.journal, "announcement", "done")[0]?.seq ?? Number.POSITIVE_INFINITY;
    expect(told).toBeLessThan(recordsOf(run.journal, "backup-before", "started")[0]?.seq ?? -1);
  });

  it("TT-2 · asks the operator whether users know, before anything is changed", async () => {
    const run = await runTt({ answers: {} });
    expect(run.result).toMatchObject({ kind: "gate", exitCode: 3 });
    expect(run.result.gates.map(({ key }) => key)).toEqual(["announcement@APP01"]);
    expect(changingCommands(run.lab.history())).toEqual([]);
  });

  it("TT-3 · restores the backup as a copy and checks it, on request, and drops the copy", async () => {
    const database = { ...silentInputs.database, testRestore: true };
    const run = await runTt({ inputs: { ...silentInputs, database } });
    expect(run.result.kind).toBe("done");
    expect(recordsOf(run.journal, "backup-before", "done")[0]?.data).toMatchObject({
      evidence: { verified: ["checksum", "verify-only", "test-restore", "check-db"] },
    });
    const copies = changesOf(run.lab.history(), "database").filter((text) => text.startsWith("cutover_test_"));
    expect(copies.filter((text) => text.endsWith("> null"))).toHaveLength(2);
  });

  it("only the licence · when only the licence is open, only the licence is set", async () => {
    const run = await runTt({
      inputs: { ...silentInputs, licenceExpected: { forVersion: "7.0" } },
      estate: upgradedEstate(),
      answers: {},
    });
    expect(run.result).toMatchObject({ kind: "done" });
    expect(run.result.plan.entries.map(({ id }) => id)).toEqual(["secrets-at-hand", "services-running", "licence"]);
    expect(changingCommands(run.lab.history())).toEqual(["Start-CutoverRequest"]);
  });

  it("TT-18 · without the old default has every difference reviewed", async () => {
    const { oldDefault: _, ...webConfig } = silentInputs.webConfig;
    const run = await runTt({ inputs: { ...silentInputs, webConfig } });
    expect(run.result).toMatchObject({ kind: "gate", exitCode: 3 });
    expect(run.result.gates.length).toBeGreaterThan(1);
    const answers = Object.fromEntries(run.result.gates.map((gate) => [gate.key, "ours"]));
    expect(await run.resume(answers)).toMatchObject({ kind: "done" });
  });

  it.each(["firewall", "hook"] as const)(
    "TT-14 to TT-19 · keeps users out by a %s and lets them in at the end",
    async (kind) => {
      const command = (file: string) => ({ kind: "command" as const, file });
      const barrier = kind === "firewall" ? { kind } : { kind, close: command("close"), open: command("open") };
      const run = await runTt({ inputs: { ...silentInputs, keepUsersOut: barrier } });
      expect(run.result).toMatchObject({ kind: "done", exitCode: 0 });
      const [closed, opened] = ["started", "released"].map(
        (of) => recordsOf(run.journal, "keep-users-out", of)[0]?.seq ?? -1,
      );
      expect(closed).toBeLessThan(recordsOf(run.journal, "schema-update", "started")[0]?.seq ?? -1);
      expect(opened).toBeGreaterThan(
        recordsOf(run.journal, "web-config-merged", "done")[0]?.seq ?? Number.POSITIVE_INFINITY,
      );
      const events = run.hooks.map(({ payload }) => (payload as { readonly event: string }).event);
      expect(events).toEqual(kind === "hook" ? ["keep-users-out", "let-users-in"] : []);
    },
  );

  it("TT-19 · logs a test user in on request, and tells a refusal by its own error", async () => {
    const url = "http://localhost/TimeTracker/api/system/version";
    const test = (userName: string) => ({
      test: { url, credential: { userName, password: { env: "TT_ADMIN_PASSWORD" } } },
    });
    const right = await runTt({ inputs: { ...silentInputs, login: test("admin") } });
    expect(right.result.kind).toBe("done");
    expect(recordsOf(right.journal, "site-answers")[0]?.data).toMatchObject({ evidence: { testLogin: 200 } });
    const wrong = await runTt({ inputs: { ...silentInputs, login: test("nobody") } });
    expect(wrong.result.exitCode).toBe(5);
    expect(errorCode(wrong)).toBe("LOGIN_REFUSED");
  });

  it("TT-19 · names the steps at which users would get in when nothing keeps them out", async () => {
    const run = await runTt({ inputs: { ...silentInputs, keepUsersOut: { kind: "none" } } });
    expect(run.result.kind).toBe("done");
    const exposed = run.result.plan.entries.filter((entry) => entry.exposesUsers).map(({ id }) => id);
    expect(exposed).toEqual([
      "pool-ensured",
      "iis-restarted",
      "pool-started",
      "licence",
      "web-config-merged",
      "login-inside",
    ]);
  });
});

/** The server after the upgrade, but with the licence of the old version. */
function upgradedEstate() {
  return ttEstate({
    files: {
      "C:\\TimeTrackerNX\\Admin\\TimeTrackerNX.Admin.exe": { bytes: 4100, version: "7.0.1" },
    },
    computer: {
      installed: [{ name: "TimeTracker NX", version: "7.0.1", location: "C:\\TimeTrackerNX", code: "{TTNX}" }],
      sqlServer: { databases: [{ name: "TimeTrackerNX", schemaVersion: "7.0.1" }] },
    },
  });
}
