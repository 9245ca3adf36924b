import { createHash } from "node:crypto";
import type { EstateInput } from "../../lib/lab";

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

export const ADMIN_PASSWORD = "pa55-of-the-administrator";
export const LICENCE_KEY = "TTNX-7000-ABCD-1234";
export const WRONG_KEY = "TTNX-6000-ABCD-9999";

const settings = (entries: Readonly<Record<string, string>>, more = ""): string => {
  const lines = Object.entries(entries).map(([key, value]) => `    <add key="${key}" value="${value}" />\n`);
  return `<?xml version="1.0" encoding="utf-8"?>\n<configuration>\n  <appSettings>\n${lines.join("")}  </appSettings>\n${more}</configuration>\n`;
};

/** The Web.config files of the tests' server: what 6.2 was delivered with, what it became, what 7.0.1 brings. */
export const webConfigs = {
  oldDefault: settings({ UploadLimit: "10", Mail: "off" }),
  customised: settings({ UploadLimit: "50", Mail: "off", CompanyName: "Contoso" }),
  newDefault: settings({ UploadLimit: "10", Mail: "off", Telemetry: "off" }),
  merged: settings({ UploadLimit: "50", Mail: "off", CompanyName: "Contoso", Telemetry: "off" }),
};

const INSTALLER = "D:\\Install\\TimeTrackerNX-7.0.1\\TimeTrackerNXInstaller(7.0.1).exe";
const program = "C:\\TimeTrackerNX";

/** What a test may want to be different. */
export interface TtEstate {
  readonly webConfig?: { readonly oldDefault: string; readonly customised: string; readonly newDefault: string };
  readonly computer?: Readonly<Record<string, unknown>>;
  readonly timeTracker?: Readonly<Record<string, unknown>>;
  readonly iis?: Readonly<Record<string, unknown>>;
  readonly services?: Readonly<Record<string, unknown>>;
  readonly files?: Readonly<Record<string, unknown>>;
  readonly processes?: readonly Readonly<Record<string, unknown>>[];
  readonly drives?: Readonly<Record<string, unknown>>;
}

const base64 = (text: string) => ({ base64: Buffer.from(text, "latin1").toString("base64") });

/** A server with TimeTracker NX 6.2 and the installer set of 7.0.1, as tt-facts of the procedure has it. */
export function ttEstate(change: TtEstate = {}): EstateInput {
  const { oldDefault, customised, newDefault } = change.webConfig ?? webConfigs;
  const files = {
    [`${program}\\Admin\\TimeTrackerNX.Admin.exe`]: { bytes: 4000, version: "6.2" },
    [`${program}\\Web\\Web.config`]: base64(customised),
    [`${program}\\Web\\bin\\TimeTrackerNX.Web.dll`]: { bytes: 9000 },
    [`${program}\\Web\\old-report.aspx`]: { text: "old" },
    [INSTALLER]: { bytes: 20_000 },
    "D:\\Install\\TimeTrackerNX-7.0.1\\data1.cab": { bytes: 30_000 },
    "D:\\Install\\TimeTrackerNX-7.0.1\\readme.txt": { text: "Read me" },
    "D:\\Install\\TimeTrackerNX-6.2\\Web.config": base64(oldDefault),
    ...change.files,
  };
  const services = {
    W3SVC: { startTakes: "3s", process: "svchost" },
    WAS: { process: "svchost" },
    MSSQLSERVER: { process: "sqlservr" },
    Redis: { process: "redis-server" },
    BackupAgent: { process: "BackupAgent", path: "C:\\Tools\\BackupAgent.exe", cpu: 12 },
    ...change.services,
  };
  return {
    computers: {
      APP01: {
        drives: change.drives ?? { "C:": { size: "100GB", free: "60GB" }, "D:": { size: "500GB", free: "300GB" } },
        files,
        folders: ["D:\\Backup"],
        registry: { "HKLM:\\SOFTWARE\\TimeTrackerNX": { Version: "6.2", Port: 80 } },
        installed: [{ name: "TimeTracker NX", version: "6.2", location: program, code: "{TTNX}" }],
        services,
        processes: [...(change.processes ?? [])],
        listens: [{ port: 6379, service: "Redis", answers: { PING: "+PONG\r\n" } }],
        iis: iisOf(change.iis),
        sqlServer: {
          databases: [
            { name: "TimeTrackerNX", schemaVersion: "6.2", tables: { "dbo.Users": [{ Id: 1, Name: "Ito" }] } },
          ],
        },
        timeTracker: { ...timeTrackerOf(newDefault), ...change.timeTracker },
        ...change.computer,
      },
    },
  } as unknown as EstateInput;
}

function iisOf(change: TtEstate["iis"] = {}) {
  const application = { path: "/TimeTracker", pool: "TimeTracker NX", physicalPath: `${program}\\Web` };
  return {
    pools: [{ name: "TimeTracker NX" }],
    sites: [{ name: "TimeTracker NX", bindings: [{ information: "*:80:" }], applications: [application] }],
    ...change,
  };
}

function timeTrackerOf(newDefault: string) {
  return {
    productCode: "{TTNX}",
    site: "TimeTracker NX",
    application: "/TimeTracker",
    pool: "TimeTracker NX",
    programFolder: program,
    executable: `${program}\\Admin\\TimeTrackerNX.Admin.exe`,
    webConfig: `${program}\\Web\\Web.config`,
    registryKey: "HKLM:\\SOFTWARE\\TimeTrackerNX",
    database: "TimeTrackerNX",
    administrator: { userName: "admin", passwordSha256: sha256(ADMIN_PASSWORD) },
    licence: { masked: "****-****-****-0001", validUntil: "2026-12-31", forVersion: "6.2" },
    keys: [
      { masked: "****-****-****-1234", validUntil: "2027-12-31", forVersion: "7.0", sha256: sha256(LICENCE_KEY) },
      { masked: "****-****-****-9999", validUntil: "2027-12-31", forVersion: "6.2", sha256: sha256(WRONG_KEY) },
    ],
    installers: [
      {
        path: INSTALLER,
        version: "7.0.1",
        silentArguments: ["/quiet"],
        needs: ["data1.cab"],
        installs: {
          "Admin\\TimeTrackerNX.Admin.exe": { bytes: 4100, version: "7.0.1" },
          "Web\\Web.config": base64(newDefault),
          "Web\\bin\\TimeTrackerNX.Web.dll": { bytes: 9500 },
          "Web\\new-report.aspx": { text: "new" },
        },
        removes: ["Web\\old-report.aspx"],
      },
    ],
  };
}
