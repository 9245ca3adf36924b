// The upgrade of cutover.yaml as a Pulumi program: four servers in waves. Look first: pulumi preview
//   pulumi config set --secret licence TTNX7-STD-2027-0000-7001      (the key of the simulated mail)
//   pulumi config set --secret administrator lab-administrator
import * as pulumi from "@pulumi/pulumi";
import * as cutover from "cutover/provider";

const config = new pulumi.Config();
const api = "http://localhost/TimeTracker/api/system";
const maintenance = `${api}/maintenance`;

/** What is the same for all servers. */
const common = {
  // A lab is a simulated estate: nothing real is touched.
  estate: { lab: "estate.yaml" },
  from: "6.2",
  version: "7.0.1",
  site: "TimeTracker NX",
  localUrl: "http://localhost/TimeTracker",
  programFolder: "C:\\TimeTrackerNX",
  versionFile: "C:\\TimeTrackerNX\\Admin\\TimeTrackerNX.Admin.exe",
  // Nobody clicks on many servers. The vendor documents no arguments: these are the simulated installer's.
  installer: { mode: "silent", folder: "D:\\Install\\TimeTrackerNX-7.0.1", arguments: ["/quiet"] },
  webConfig: {
    path: "C:\\TimeTrackerNX\\Web\\Web.config",
    oldDefault: "D:\\Install\\TimeTrackerNX-6.2\\Web.config",
  },
  database: { name: "TimeTrackerNX", backupFolder: "D:\\Backup", trustServerCertificate: true },
  administration: {
    credential: { userName: "administrator", password: config.requireSecret("administrator") },
    maintenance: {
      kind: "http",
      read: { url: maintenance },
      enter: { method: "POST", url: maintenance, body: '{"state":"on"}' },
      leave: { method: "POST", url: maintenance, body: '{"state":"off"}' },
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
  licenceKey: config.requireSecret("licence"),
  licenceExpected: { forVersion: "7.0", masked: "****-****-7001" },
  keepUsersOut: { kind: "iis" },
  copyFolder: "D:\\Backup\\cutover",
  registryKeys: ["HKLM:\\SOFTWARE\\TimeTrackerNX"],
} as const;

// APP01 alone first, then two at a time. A server that fails leaves those of later waves untouched.
const fleet = new cutover.Fleet("trackers", {
  targets: ["APP01", "APP02", "APP03", "APP04"],
  canary: 1,
  waveSize: 2,
  atOnce: 2,
  create: (server, options) =>
    new cutover.TimeTrackerNxUpgrade(
      server.toLowerCase(),
      {
        ...common,
        server,
        url: `http://${server.toLowerCase()}/TimeTracker`,
        // Nobody can be asked while Pulumi deploys: what the plan asks is answered here.
        answers: { [`announcement@${server}`]: "told" },
      },
      // They place the server in its wave.
      options,
    ),
});

export const versions = fleet.members.map((tracker) => tracker.version);
