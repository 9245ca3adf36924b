import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { makeStack, type Stack } from "./stack";

const example = resolve(__dirname, "../../../examples/timetracker-nx");
const api = "http://localhost/TimeTracker/api/system";

/** The secrets of the example's simulated server. */
export const ttSecrets = { licence: "TTNX7-STD-2027-0000-7001", administrator: "lab-administrator" };

/** The example's program, whose inputs stand in a file so that a test can change them between deployments. */
export const ttProgram = `import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as pulumi from "@pulumi/pulumi";
import * as cutover from "cutover/provider";

const config = new pulumi.Config();
const { keyless, ...given } = JSON.parse(readFileSync(join(__dirname, "inputs.json"), "utf8"));
const credential = { userName: "administrator", password: config.requireSecret("administrator") };
const tracker = new cutover.TimeTrackerNxUpgrade("tracker", {
  ...given,
  ...(given.administration === undefined ? {} : { administration: { ...given.administration, credential } }),
  ...(keyless ? {} : { licenceKey: config.requireSecret("licence") }),
});
export const { version, standing, runId } = tracker;
`;

/** The inputs of the example for an upgrade without a person. */
export const silentGiven = {
  estate: { lab: "estate.yaml" },
  server: "APP01",
  from: "6.2",
  version: "7.0.1",
  site: "TimeTracker NX",
  url: "http://app01/TimeTracker",
  localUrl: "http://localhost/TimeTracker",
  programFolder: "C:\\TimeTrackerNX",
  versionFile: "C:\\TimeTrackerNX\\Admin\\TimeTrackerNX.Admin.exe",
  installer: { mode: "silent", folder: "D:\\Install\\TimeTrackerNX-7.0.1", arguments: ["/quiet"] },
  webConfig: { path: "C:\\TimeTrackerNX\\Web\\Web.config", oldDefault: "D:\\Install\\TimeTrackerNX-6.2\\Web.config" },
  database: { instance: "localhost", name: "TimeTrackerNX", backupFolder: "D:\\Backup", trustServerCertificate: true },
  stopPrograms: ["BackupAgent", "ReportBuilder"],
  administration: {
    maintenance: {
      kind: "http",
      read: { url: `${api}/maintenance` },
      enter: { method: "POST", url: `${api}/maintenance`, body: '{"state":"on"}' },
      leave: { method: "POST", url: `${api}/maintenance`, body: '{"state":"off"}' },
    },
    schemaUpdate: {
      kind: "http",
      read: { url: `${api}/update` },
      start: { method: "GET", url: "http://localhost/TimeTracker/admin" },
    },
    licence: {
      kind: "http",
      read: { url: `${api}/licence` },
      write: { method: "PUT", url: `${api}/licence`, body: '{"key":"{{key}}"}' },
    },
  },
  licenceExpected: { forVersion: "7.0", masked: "****-****-7001" },
  keepUsersOut: { kind: "iis" },
  copyFolder: "D:\\Backup\\cutover",
  registryKeys: ["HKLM:\\SOFTWARE\\TimeTrackerNX"],
  answers: { "announcement@APP01": "told" },
};

/** What a test wants to be different. */
export interface TtProgram {
  readonly given?: object;
  /** Hazards of the estate, as lines of YAML. */
  readonly hazards?: readonly string[];
  /** Changes the estate; by default nobody is there. */
  readonly estate?: (text: string) => string;
  readonly files?: Readonly<Record<string, string>>;
  readonly name?: string;
  readonly secrets?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}

/** An upgrade by a person, with a copy of the new default at hand and nothing answered yet: what a preview tells most of. */
export const previewGiven = {
  ...silentGiven,
  answers: {},
  installer: { mode: "attended", folder: silentGiven.installer.folder },
  webConfig: { ...silentGiven.webConfig, newDefault: "D:\\Kept\\Web.7.0.1.config" },
};

/** The estate for it: somebody has unpacked the new version beforehand. */
export const withNewDefault = (text: string): string =>
  text.replace(
    "    files:\n",
    `    files:\n      ${previewGiven.webConfig.newDefault}: { from: files/web.7.0.1.default.config }\n`,
  );

/** The estate of the example without the person at the server. */
export const withoutPeople = (text: string): string => text.slice(0, text.indexOf("# The administrator at the server"));

/** A stack whose program takes its inputs from a file. */
export function ttStack({ given = {}, hazards = [], estate = withoutPeople, ...making }: TtProgram): Promise<Stack> {
  const text = estate(readFileSync(join(example, "estate.yaml"), "utf8"));
  const strikes = hazards.length === 0 ? "" : `\nhazards:\n${hazards.map((one) => `  - ${one}\n`).join("")}`;
  const files = {
    "index.ts": ttProgram,
    "estate.yaml": text + strikes,
    "inputs.json": JSON.stringify({ ...silentGiven, ...given }),
    ...making.files,
  };
  return makeStack({ from: example, secrets: ttSecrets, ...making, files });
}

/** Declares other inputs; one that is undefined is left out. */
export function declare(stack: Stack, change: object): void {
  const file = join(stack.folder, "inputs.json");
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, "utf8")), ...change }));
}
