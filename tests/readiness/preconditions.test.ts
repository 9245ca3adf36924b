import { CutoverError } from "../../lib/errors";
import { checkReadiness } from "../../lib/readiness/check-readiness";
import { type AskPowerShell, powershellHere } from "../../lib/readiness/powershell-here";
import type { LookContext } from "../../lib/steps";
import { ttEstate } from "../procedures/tt-estate";
import { type Inputs, openTt, runTt, type Setting } from "../procedures/tt-run";
import { silentInputs } from "../systems/given-inputs";
import { changesIn, diagnoseTt } from "./doctor-tt";

const POOL = "TimeTracker NX";
const facts = (given: object): Setting => ({ estate: ttEstate({ computer: { facts: given } }) });
const inputs = (given: object): Setting => ({ inputs: { ...silentInputs, ...given } as Inputs });
const command = (file: string) => ({ kind: "command" as const, file });
const webhook = { kind: "webhook" as const, url: "https://chat.example/hook" };

const expired = {
  thumbprint: "A".repeat(40),
  subject: "CN=app01",
  notBefore: "2024-01-01T00:00:00Z",
  notAfter: "2025-01-01T00:00:00Z",
};
const https = {
  name: POOL,
  bindings: [{ information: "*:80:" }, { protocol: "https", information: "*:443:", certificate: expired.thumbprint }],
  applications: [{ path: "/TimeTracker", pool: POOL, physicalPath: "C:\\TimeTrackerNX\\Web" }],
};

interface Case {
  readonly id: string;
  /** What is broken, and what is said of it and of its cure. */
  readonly broken: Setting;
  readonly seen: RegExp;
  readonly fix: RegExp;
  /** The command without which it cannot be looked at. */
  readonly at: string;
}

const oldInstaller = { kind: "old-installer", path: "D:\\Install\\6.2\\setup.exe", arguments: ["/quiet"] };
const wrongPassword = { secrets: { TT_ADMIN_PASSWORD: "not-this-one" } };

const cases: readonly Case[] = [
  {
    id: "powershell",
    broken: facts({ languageMode: "ConstrainedLanguage" }),
    seen: /5\.1.*64-bit, elevated, ConstrainedLanguage/,
    fix: /full|constrained/,
    at: "Get-CutoverFact",
  },
  {
    id: "rights",
    broken: facts({ isElevated: false }),
    seen: /not elevated/,
    fix: /Run as administrator/,
    at: "Get-CutoverFact",
  },
  {
    id: "pending-reboot",
    broken: facts({ pendingReboot: [{ source: "WindowsUpdate", detail: "KB5034" }] }),
    seen: /WindowsUpdate \(KB5034\)/,
    fix: /Restart the server before/,
    at: "Get-CutoverFact",
  },
  {
    id: "clock",
    broken: facts({ clockAheadMs: 600_000 }),
    seen: /600 s ahead of/,
    fix: /time service/,
    at: "Get-CutoverFact",
  },
  {
    id: "installer-set",
    broken: inputs({ installer: { ...silentInputs.installer, hashes: { "data1.cab": "0".repeat(64) } } }),
    seen: /data1\.cab was changed/,
    fix: /Unzip the set again/,
    at: "Get-CutoverManifest",
  },
  {
    id: "upgrade-possible",
    broken: {
      estate: ttEstate({
        files: { "C:\\TimeTrackerNX\\Admin\\TimeTrackerNX.Admin.exe": { bytes: 4000, version: "6.1" } },
      }),
    },
    seen: /6\.2 is installed, but .* is 6\.1/,
    fix: /which of the two/,
    at: "Get-CutoverProduct",
  },
  {
    id: "secrets-at-hand",
    broken: { secrets: { TT_LICENCE_KEY: " " } },
    seen: /the licence key is empty/,
    fix: /environment variable/,
    at: "(no command)",
  },
  {
    id: "programs-listed",
    broken: { estate: ttEstate({ processes: [{ name: "ReportBuilder", cpu: 37, path: "C:\\Tools\\R.exe" }] }) },
    seen: /1 program runs that nobody allowed/,
    fix: /stopPrograms/,
    at: "Get-CutoverProcess",
  },
  {
    id: "services-running",
    broken: {
      estate: ttEstate({
        services: { Redis: { process: "redis-server", status: "Stopped" } },
        timeTracker: { redis: null },
      }),
    },
    seen: /Redis is Stopped/,
    fix: /Start the service/,
    at: "Get-CutoverService",
  },
  {
    id: "certificate-bindings",
    broken: { estate: ttEstate({ iis: { certificates: [expired], sites: [https] } }) },
    seen: /expired on 2025-01-01/,
    fix: /choose a valid certificate/,
    at: "Get-CutoverCertificateBinding",
  },
  {
    id: "pool-known",
    broken: inputs({ pool: "TT" }),
    seen: /no application pool "TT"/,
    fix: /give the name as `pool`/,
    at: "Get-WebAppPoolState",
  },
  {
    id: "login-page-today",
    broken: { estate: ttEstate({ iis: { pools: [{ name: POOL, state: "Stopped" }] } }) },
    seen: /answers 503/,
    fix: /does not answer/,
    at: "(no command)",
  },
  {
    id: "maintenance-readable",
    broken: wrongPassword,
    seen: /maintenance answered 401/,
    fix: /credential/,
    at: "Get-CutoverHttpResponse",
  },
  {
    id: "schema-update-readable",
    broken: wrongPassword,
    seen: /update answered 401/,
    fix: /credential/,
    at: "Get-CutoverHttpResponse",
  },
  {
    id: "licence-readable",
    broken: wrongPassword,
    seen: /licence answered 401/,
    fix: /credential/,
    at: "Get-CutoverHttpResponse",
  },
  {
    id: "sql-rights",
    broken: {
      estate: ttEstate({
        computer: { sqlServer: { denied: ["ALTER", "BACKUP DATABASE"], databases: [{ name: "TimeTrackerNX" }] } },
      }),
    },
    seen: /missing: BACKUP DATABASE, ALTER on the database$/,
    fix: /sysadmin/,
    at: "Invoke-Sqlcmd",
  },
  {
    id: "free-space",
    broken: {
      estate: ttEstate({ drives: { "C:": { size: "100GB", free: "60GB" }, "D:": { size: "10GB", free: "900MB" } } }),
    },
    seen: /D: has \d+ MB free, 1281 MB are needed/,
    fix: /Make room/,
    at: "Get-CutoverFact",
  },
  {
    id: "web-config-readable",
    broken: inputs({ webConfig: { path: "C:\\TimeTrackerNX\\Web.config" } }),
    seen: /does not exist: C:\\TimeTrackerNX\\Web\.config/,
    fix: /Check the path/,
    at: "Get-CutoverFile",
  },
  {
    id: "way-back-possible",
    broken: inputs({ registryKeys: ["HKLM:\\SOFTWARE\\Elsewhere"] }),
    seen: /files is not enough: the registry key HKLM:\\SOFTWARE\\Elsewhere does not exist/,
    fix: /registryKeys/,
    at: "Get-CutoverRegistryKey",
  },
  {
    id: "users-can-be-kept-out",
    broken: inputs({ site: "Elsewhere" }),
    seen: /no site "Elsewhere"/,
    fix: /keepUsersOut/,
    at: "Get-CutoverAccessRule",
  },
];

describe.each(cases)("the precondition $id", ({ id, broken, seen, fix, at }) => {
  it("is ok where nothing is wrong", async () => {
    const { of } = await diagnoseTt();
    expect(of(id)).toMatchObject({ state: "ok" });
  });

  it("is wrong, with what was seen, why it matters and the fix, where it is broken", async () => {
    const { of, readiness, lab } = await diagnoseTt(broken);
    expect(of(id)).toMatchObject({
      state: "wrong",
      seen: expect.stringMatching(seen),
      fix: expect.stringMatching(fix),
    });
    expect(of(id).why).toMatch(/\.$/);
    expect(readiness.counts.wrong).toBeGreaterThan(0);
    expect(changesIn(lab)).toEqual([]);
  });

  if (at !== "(no command)") {
    it("is unknown, and never ok, where it cannot be looked at", async () => {
      const hazards = [{ on: "APP01", at, does: "command-fails", times: "always" as const }];
      const { of, readiness } = await diagnoseTt({ lab: { hazards } });
      expect(of(id)).toMatchObject({ state: "unknown", seen: expect.stringContaining("cannot be looked at") });
      expect(readiness.counts.unknown).toBeGreaterThan(0);
    });
  }
});

describe("doctor", () => {
  it("changes nothing and finds nothing where everything is fine", async () => {
    const { readiness, lab } = await diagnoseTt();
    const { ok, ...others } = readiness.counts;
    expect(others).toEqual({ wrong: 0, unknown: 0 });
    expect(ok).toBe(readiness.preconditions.length);
    expect(changesIn(lab)).toEqual([]);
  });

  it("has a case in this table for each precondition of the procedure", async () => {
    const { readiness } = await diagnoseTt();
    const ids = readiness.preconditions.map(({ id }) => id);
    expect(ids.filter((id) => !["powershell-here", "lock-free"].includes(id)).sort()).toEqual(
      cases.map(({ id }) => id).sort(),
    );
  });

  it("asks nothing more of a computer that does not answer, and says so of everything", async () => {
    const hazards = [{ on: "APP01", at: "Get-CutoverFact", does: "unreachable", for: "1h" }];
    const { readiness, lab } = await diagnoseTt({ lab: { hazards } });
    const states = new Set(
      readiness.preconditions.filter(({ id }) => id !== "powershell-here").map(({ state }) => state),
    );
    expect(states).toEqual(new Set(["unknown"]));
    expect(lab.history().filter(({ kind }) => kind === "command")).toHaveLength(1);
  });

  it("names an unfinished run that holds the server, and says when that cannot be seen", async () => {
    const waiting = await runTt({ answers: {} });
    const { of } = await diagnoseTt({}, waiting.lab);
    expect(of("lock-free")).toMatchObject({
      state: "wrong",
      seen: expect.stringContaining(`run ${waiting.result.runId} is unfinished`),
      fix: expect.stringContaining("cutover resume"),
    });
    const hazards = [{ on: "APP01", at: "Get-CutoverLock", does: "command-fails", times: "always" as const }];
    expect((await diagnoseTt({ lab: { hazards } })).of("lock-free").state).toBe("unknown");
    const damaged = [{ on: "APP01", at: "Get-CutoverLock", does: "lock-damaged", times: "always" as const }];
    expect((await diagnoseTt({ lab: { hazards: damaged } })).of("lock-free").state).toBe("wrong");
  });

  it("lists the programs with their load, and what room each backup and copy needs on which drive", async () => {
    const { of } = await diagnoseTt();
    expect(of("programs-listed").details).toEqual([
      expect.stringMatching(/^BackupAgent \(PID \d+, 12 % processor, \d+ MB\): will be stopped and started again$/),
    ]);
    expect(of("free-space").details.map((line) => line.replace(/\d+ MB/, "n MB"))).toEqual([
      "D: n MB, 2 backups of TimeTrackerNX",
      "D: n MB, copy of C:\\TimeTrackerNX",
      "C: n MB, backup of the IIS configuration",
      "C: n MB, journal and artefacts of the run",
    ]);
    const testRestore = await diagnoseTt(inputs({ database: { ...silentInputs.database, testRestore: true } }));
    expect(testRestore.of("free-space").details).toContain("C: 640 MB, test restore of a backup");
  });

  it("does not count the maintenance mode as readable while the product is stopped", async () => {
    const { of } = await diagnoseTt({ estate: ttEstate({ iis: { pools: [{ name: POOL, state: "Stopped" }] } }) });
    for (const id of ["maintenance-readable", "schema-update-readable", "licence-readable"])
      expect(of(id)).toMatchObject({ state: "unknown", seen: expect.stringMatching(/pool is/i) });
  });
});

describe("the PowerShell of this machine", () => {
  const facts = {
    executable: "/usr/bin/pwsh",
    edition: "Core",
    version: "7.6.5",
    bitness: 64,
    elevated: true,
    languageMode: "FullLanguage",
  };
  const found = async (ask: AskPowerShell) => powershellHere("APP01", ask).look({} as LookContext);

  it("is ok with what it tells of itself", async () => {
    const seen = "/usr/bin/pwsh: Core 7.6.5, 64-bit, elevated, FullLanguage";
    expect(await found(async () => facts)).toMatchObject({ state: "ok", seen });
  });

  it("is wrong, with what was looked for, where there is none", async () => {
    const what = "There is no PowerShell on this computer: pwsh is not on PATH.";
    const missing = found(async () => {
      throw new CutoverError({ code: "POWERSHELL_NOT_FOUND", what });
    });
    expect(await missing).toMatchObject({ state: "wrong", seen: what });
  });

  it("is unknown where it does not start", async () => {
    const notStarted = new CutoverError({ code: "POWERSHELL_NOT_STARTED", what: "It ended with 1." });
    const [checked] = await checkReadiness({
      preconditions: [powershellHere("APP01", () => Promise.reject(notStarted))],
      ports: (await openTt()).lab.ports,
      signal: new AbortController().signal,
    });
    expect(checked).toMatchObject({ state: "unknown", seen: "cannot be looked at: It ended with 1." });
  });
});

describe("the way back", () => {
  it("by the old installer needs that installer", async () => {
    const { of } = await diagnoseTt(inputs({ rollback: oldInstaller }));
    expect(of("way-back-possible")).toMatchObject({ state: "wrong", seen: expect.stringContaining("does not exist") });
    const files = { [oldInstaller.path]: { bytes: 100 } };
    const there = await diagnoseTt({ ...inputs({ rollback: oldInstaller }), estate: ttEstate({ files }) });
    expect(there.of("way-back-possible").state).toBe("ok");
  });

  it("by a snapshot needs the hook, which is looked for and not called", async () => {
    const file = "/operator/hooks/restore";
    const snapshot = inputs({ rollback: { kind: "snapshot-hook", restore: command(file) } });
    const missing = await diagnoseTt(snapshot);
    expect(missing.of("way-back-possible")).toMatchObject({ state: "wrong", seen: expect.stringContaining(file) });
    const { lab, hooks } = await openWithFile(file);
    expect((await diagnoseTt(snapshot, lab)).of("way-back-possible").state).toBe("ok");
    expect(hooks).toEqual([]);
    const onPath = inputs({ rollback: { kind: "snapshot-hook", restore: command("restore") } });
    expect((await diagnoseTt(onPath)).of("way-back-possible").state).toBe("unknown");
  });
});

describe("the means to keep users out", () => {
  const means = async (keepUsersOut: object, estate = ttEstate()) =>
    (await diagnoseTt({ ...inputs({ keepUsersOut }), estate })).of("users-can-be-kept-out");

  it("by the firewall are its service", async () => {
    expect(await means({ kind: "firewall" })).toMatchObject({
      state: "wrong",
      seen: expect.stringContaining("not installed"),
    });
    const services = { MpsSvc: { process: "svchost" } };
    expect((await means({ kind: "firewall" }, ttEstate({ services }))).state).toBe("ok");
  });

  it("by hooks are both hooks", async () => {
    const { lab } = await openWithFile("/operator/close");
    const keepUsersOut = { kind: "hook", close: command("/operator/close"), open: command("/operator/open") };
    const { of } = await diagnoseTt(inputs({ keepUsersOut }), lab);
    expect(of("users-can-be-kept-out")).toMatchObject({
      state: "wrong",
      seen: "to keep them out: /operator/close is there; to let them in: /operator/open is not on this machine",
    });
  });

  it("are not needed where the operator declared `none`", async () => {
    expect(await means({ kind: "none" })).toMatchObject({ state: "ok", seen: expect.stringContaining("as declared") });
  });

  it("are wrong while the rule of an earlier run is still there", async () => {
    const { lab } = await diagnoseTt();
    const parameters = { Name: "cutover-TimeTracker-NX", Kind: "iis", Site: POOL };
    const rule = { module: "Cutover", name: "Set-CutoverAccessRule", parameters };
    await lab.ports.on("APP01").invoke(rule, { deadlineMs: 30_000 });
    const { of } = await diagnoseTt({}, lab);
    expect(of("users-can-be-kept-out")).toMatchObject({
      state: "wrong",
      fix: expect.stringContaining("remove the rule"),
    });
  });
});

describe("the announcement", () => {
  it("by a webhook needs an address that takes connections; nobody is told by looking", async () => {
    const { of, lab } = await diagnoseTt(inputs({ announcement: { kind: "hook", target: webhook } }));
    expect(of("users-can-be-told")).toMatchObject({
      state: "wrong",
      seen: expect.stringContaining("chat.example:443"),
    });
    expect(changesIn(lab)).toEqual([]);
  });
});

/** A lab whose operator has a file, and the calls of hooks that were made. */
async function openWithFile(path: string) {
  const opened = await openTt();
  await opened.lab.ports.files.write(path, new Uint8Array([1]));
  return opened;
}
