// Long because it holds one test for each hazard of the rows behind the installation (procedures.md, last column).
import { silentInputs } from "../systems/given-inputs";
import { ADMIN_PASSWORD, LICENCE_KEY, ttEstate, WRONG_KEY, webConfigs } from "./tt-estate";
import { changesOf, type Inputs, runTt, type Setting, type TtRun } from "./tt-run";

// A whole upgrade on a busy machine; nothing is measured by it.
jest.setTimeout(120_000);

const WEB_CONFIG = "C:\\TimeTrackerNX\\Web\\Web.config";
const hazard = (at: string, does: string, more: object = {}) => ({ on: "APP01", at, does, ...more });
const struck = (...hazards: readonly object[]): Setting => ({ lab: { hazards: hazards as never } });
const errorOf = (run: TtRun): string => JSON.stringify(run.result.error);
const errorCode = (run: TtRun): unknown => (run.result.error as { readonly code?: string } | undefined)?.code;
const updates = (run: TtRun): readonly string[] => changesOf(run.lab.history(), "schema-update");
const starts = (run: TtRun): number => updates(run).filter((text) => text.endsWith("> running")).length;
const webConfigOf = (run: TtRun): string => Buffer.from(run.lab.readFile("APP01", WEB_CONFIG) ?? []).toString("latin1");
const usersAreOut = (run: TtRun): boolean =>
  changesOf(run.lab.history(), "access-rule").at(-1)?.endsWith("> present") ?? false;

/** Past the point of no return, users out, the lock held. */
function expectHeld(run: TtRun, code: string, words: RegExp): void {
  expect(run.result).toMatchObject({ kind: "past-point-of-no-return", exitCode: 5 });
  expect(errorCode(run)).toBe(code);
  expect(errorOf(run)).toMatch(words);
  expect(usersAreOut(run)).toBe(true);
  expect(run.lab.inspect().computers.app01?.lock.runId ?? run.lab.inspect().computers.APP01?.lock.runId).toBe(
    run.result.runId,
  );
}

describe("the database update", () => {
  it("TT-14: an update that fails half-way keeps users out and is not started again by resume", async () => {
    const run = await runTt(struck(hazard("schema-update.half-way", "schema-update-fails")));
    expectHeld(run, "SCHEMA_UPDATE_FAILED", /failed/);
    expect(await run.resume()).toMatchObject({ exitCode: 5 });
    expect(starts(run)).toBe(1);
  });

  it("TT-14: an update whose progress stalls is waited for, and goes on when it goes on", async () => {
    const run = await runTt(struck(hazard("schema-update.half-way", "schema-update-stalls", { for: "50m" })));
    expect(run.result).toMatchObject({ kind: "done", exitCode: 0 });
    expect(starts(run)).toBe(1);
  });

  it("TT-14: an update that stalls for ever ends the waiting at the deadline and is never stopped or started again", async () => {
    const inputs: Inputs = { ...silentInputs, deadlines: { updateMinutes: 30 } };
    const run = await runTt({ inputs, ...struck(hazard("schema-update.half-way", "schema-update-stalls")) });
    expectHeld(run, "IRREVERSIBLE_DEADLINE", /still runs after 1800 s/);
    expect(await run.resume()).toMatchObject({ exitCode: 5 });
    expect(updates(run)).toEqual(["TimeTracker NX: not-started > running"]);
  });

  it.each([
    ["before the start has reached the server", "session-lost-before"],
    ["after the start has reached the server", "session-lost-after"],
  ])("TT-14: a connection that drops %s starts the update once all the same", async (_title, does) => {
    const clean = (await runTt()).lab.history();
    const sends = clean.filter((event) => event.kind === "command" && event.name === "Start-CutoverRequest");
    const skip = sends.findIndex((event) => JSON.stringify(event).includes("/admin"));
    const run = await runTt(struck(hazard("Start-CutoverRequest", does, { skip })));
    const result = run.result.exitCode === 0 ? run.result : await run.resume();
    expect(result).toMatchObject({ kind: "done", exitCode: 0 });
    expect(starts(run)).toBe(1);
  });

  it("TT-14: a start that is answered with 503 is sent once more only when a person says so", async () => {
    const clean = (await runTt()).lab.history();
    const sends = clean.filter((event) => event.kind === "command" && event.name === "Start-CutoverRequest");
    const skip = sends.findIndex((event) => JSON.stringify(event).includes("/admin"));
    const run = await runTt(
      struck(hazard("Start-CutoverRequest", "pool-stopped-by-somebody", { skip, when: "before" })),
    );
    // Nothing is to be seen while the pool is stopped.
    expect(run.result).toMatchObject({ kind: "gate", exitCode: 3 });
    expect(starts(run)).toBe(0);
    const asked = await run.resume();
    expect(asked).toMatchObject({ kind: "gate", exitCode: 3 });
    expect(asked.gates).toMatchObject([{ key: "schema-update-start-2@APP01", choices: ["send-again"] }]);
    expect(await run.resume()).toMatchObject({ exitCode: 3 });
    expect(starts(run)).toBe(0);
    expect(usersAreOut(run)).toBe(true);
    expect(await run.resume({ "schema-update-start-2@APP01": "send-again" })).toMatchObject({ kind: "done" });
    expect(starts(run)).toBe(1);
  });

  it("TT-14: after such an answer an update that a person started in Admin is waited for, and nothing is sent", async () => {
    const clean = (await runTt()).lab.history();
    const sends = clean.filter((event) => event.kind === "command" && event.name === "Start-CutoverRequest");
    const skip = sends.findIndex((event) => JSON.stringify(event).includes("/admin"));
    const run = await runTt(
      struck(hazard("Start-CutoverRequest", "pool-stopped-by-somebody", { skip, when: "before" })),
    );
    expect(await run.resume()).toMatchObject({ exitCode: 3 });
    run.lab.act({ on: "APP01", does: "open-admin" });
    expect(await run.resume()).toMatchObject({ kind: "done", exitCode: 0 });
    expect(starts(run)).toBe(1);
  });

  it("TT-14: a server that is cut off meanwhile is found again, and the update was started once", async () => {
    const run = await runTt({
      ...struck(hazard("schema-update.half-way", "schema-update-stalls", { for: "5m" })),
      lab: {
        hazards: [
          hazard("schema-update.half-way", "schema-update-stalls", { for: "5m" }),
          hazard("Get-CutoverHttpResponse", "unreachable", { for: "4m", skip: 25 }),
        ],
      },
    });
    const result = run.result.exitCode === 0 ? run.result : await run.resume();
    expect(result).toMatchObject({ kind: "done", exitCode: 0 });
    expect(starts(run)).toBe(1);
  });
});

describe("the restart", () => {
  it("TT-16: a pool that falls back to Stopped after the restart is noticed; users stay out; resume goes on", async () => {
    const started = (await runTt()).lab
      .history()
      .filter((event) => event.kind === "change" && event.subject === "app-pool" && event.to === "Started").length;
    const fails = hazard("iis.pool-started", "pool-rapid-fail", { skip: started - 1, times: 1 });
    const run = await runTt(struck(fails));
    const result = run.result.exitCode === 0 ? run.result : await run.resume();
    expect(result).toMatchObject({ kind: "done", exitCode: 0 });
    expect(changesOf(run.lab.history(), "app-pool").at(-1)).toMatch(/> Started$/);
  });

  it("TT-16: a pool that falls back to Stopped for ever is never taken as started", async () => {
    const run = await runTt(struck(hazard("iis.pool-started", "pool-rapid-fail", { times: "always" })));
    expect([5, 7]).toContain(run.result.exitCode);
    expect(updates(run)).toEqual([]);
    expect(run.result.truths.join("\n")).toMatch(/locks of APP01 stay/);
  });
});

describe("the licence key", () => {
  it.each([
    ["TT-17: a wrong key", "NO-SUCH-KEY-0000"],
    ["TT-17: a key for another version", WRONG_KEY],
  ])("%s is refused by its own error, stands nowhere, and the right one is taken on resume", async (_title, key) => {
    const secrets = { TT_LICENCE_KEY: key };
    const run = await runTt({ secrets });
    expectHeld(run, "LICENCE_REFUSED", /was answered with 400/);
    const everything = JSON.stringify([run.journal, run.events, run.lab.history(), run.result]);
    for (const secret of [key, ADMIN_PASSWORD]) expect(everything).not.toContain(secret);
    secrets.TT_LICENCE_KEY = LICENCE_KEY;
    expect(await run.resume()).toMatchObject({ kind: "done", exitCode: 0 });
    expect(changesOf(run.lab.history(), "licence")).toHaveLength(1);
  });
});

describe("Web.config", () => {
  const settings = (entries: Readonly<Record<string, string>>, more = ""): string => {
    const lines = Object.entries(entries).map(([key, value]) => `    <add key="${key}" value="${value}" />\n`);
    return `<?xml version="1.0" encoding="utf-8"?>\n<configuration>\n  <appSettings>\n${lines.join("")}  </appSettings>\n${more}</configuration>\n`;
  };

  it("TT-18: a conflict stops the run at a gate while everything can be undone, and the answer is followed", async () => {
    const newDefault = webConfigs.newDefault.replace('key="UploadLimit" value="10"', 'key="UploadLimit" value="20"');
    const run = await runTt({ estate: ttEstate({ webConfig: { ...webConfigs, newDefault } }) });
    expect(run.result).toMatchObject({ kind: "gate", exitCode: 3 });
    expect(updates(run)).toEqual([]);
    const [gate] = run.result.gates;
    expect(await run.resume({ [gate?.key ?? ""]: "theirs" })).toMatchObject({ kind: "done", exitCode: 0 });
    expect(webConfigOf(run)).toContain('key="UploadLimit" value="20"');
  });

  it("TT-18: a customised element that no longer exists is asked about, never dropped or revived in silence", async () => {
    const newDefault = settings({ Mail: "off", Telemetry: "off" });
    const run = await runTt({ estate: ttEstate({ webConfig: { ...webConfigs, newDefault } }) });
    expect(run.result).toMatchObject({ kind: "gate", exitCode: 3 });
    expect(updates(run)).toEqual([]);
    const [gate, ...others] = run.result.gates;
    expect(others).toEqual([]);
    expect(`${gate?.key} ${gate?.question} ${gate?.because}`).toContain("UploadLimit");
    expect(await run.resume({ [gate?.key ?? ""]: "ours" })).toMatchObject({ kind: "done", exitCode: 0 });
    expect(webConfigOf(run)).toContain('key="UploadLimit" value="50"');
    expect(webConfigOf(run)).toContain('key="CompanyName" value="Contoso"');
  });

  it("TT-18: an encrypted section is carried over as it is, untouched", async () => {
    const cipher = "AQAAANCMnd8BFdERjHoAwE/Cl+sBAAAA";
    const encrypted = (value: string) =>
      `  <connectionStrings configProtectionProvider="RsaProtectedConfigurationProvider">\n    <EncryptedData Type="http://www.w3.org/2001/04/xmlenc#Element" xmlns="http://www.w3.org/2001/04/xmlenc#">\n      <CipherData><CipherValue>${value}</CipherValue></CipherData>\n    </EncryptedData>\n  </connectionStrings>\n`;
    const plain =
      '  <connectionStrings>\n    <add name="Main" connectionString="Server=." />\n  </connectionStrings>\n';
    const webConfig = {
      oldDefault: settings({ UploadLimit: "10" }, plain),
      customised: settings({ UploadLimit: "50" }, encrypted(cipher)),
      newDefault: settings({ UploadLimit: "10", Telemetry: "off" }, plain),
    };
    const run = await runTt({ estate: ttEstate({ webConfig }) });
    const answers = Object.fromEntries(run.result.gates.map(({ key }) => [key, "ours"]));
    const result = run.result.kind === "gate" ? await run.resume(answers) : run.result;
    expect(result).toMatchObject({ kind: "done", exitCode: 0 });
    expect(webConfigOf(run)).toContain(encrypted(cipher));
    expect(webConfigOf(run)).toContain('key="Telemetry"');
    expect(JSON.stringify([run.journal, run.result])).not.toContain(cipher);
  });
});

describe("the login page", () => {
  it("TT-19: a page whose certificate is refused keeps the run from its end, with its own error", async () => {
    const thumbprint = "B".repeat(40);
    const certificate = {
      thumbprint,
      subject: "CN=other.example",
      names: ["other.example"],
      notBefore: "2025-01-01T00:00:00Z",
      notAfter: "2030-01-01T00:00:00Z",
    };
    const application = { path: "/TimeTracker", pool: "TimeTracker NX", physicalPath: "C:\\TimeTrackerNX\\Web" };
    const bindings = [{ information: "*:80:" }, { protocol: "https", information: "*:443:", certificate: thumbprint }];
    const iis = {
      certificates: [certificate],
      sites: [{ name: "TimeTracker NX", bindings, applications: [application] }],
    };
    const inputs = { ...silentInputs, url: "https://app01/TimeTracker" };
    const run = await runTt({ inputs, estate: ttEstate({ iis }) });
    expect(run.result).toMatchObject({ kind: "past-point-of-no-return", exitCode: 5 });
    expect(errorCode(run)).toBe("SITE_CERTIFICATE_INVALID");
    expect(errorOf(run)).toMatch(/certificate/);
  });
});
