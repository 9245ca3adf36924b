// The upgrade of cutover.yaml as a Pulumi program. Look first: pulumi preview
//   pulumi config set --secret licence TTNX7-STD-2027-0000-7001      (the key of the simulated mail)
//   pulumi config set --secret administrator lab-administrator
import * as pulumi from "@pulumi/pulumi";
import * as cutover from "cutover/provider";

const config = new pulumi.Config();
const api = "http://localhost/TimeTracker/api/system";

const tracker = new cutover.TimeTrackerNxUpgrade("tracker", {
  // A lab is a simulated server: nothing real is touched.
  estate: { lab: "estate.yaml" },
  server: "APP01",
  from: "6.2",
  version: "7.0.1",
  site: "TimeTracker NX",
  url: "http://app01/TimeTracker",
  localUrl: "http://localhost/TimeTracker",
  programFolder: "C:\\TimeTrackerNX",
  versionFile: "C:\\TimeTrackerNX\\Admin\\TimeTrackerNX.Admin.exe",
  // A person clicks, as the vendor documents it; cutover says what, and watches.
  installer: { mode: "attended", folder: "D:\\Install\\TimeTrackerNX-7.0.1" },
  webConfig: {
    path: "C:\\TimeTrackerNX\\Web\\Web.config",
    oldDefault: "D:\\Install\\TimeTrackerNX-6.2\\Web.config",
  },
  database: {
    instance: "localhost",
    name: "TimeTrackerNX",
    backupFolder: "D:\\Backup",
    trustServerCertificate: true,
  },
  stopPrograms: ["BackupAgent", "ReportBuilder"],
  administration: {
    credential: { userName: "administrator", password: config.requireSecret("administrator") },
    maintenance: { kind: "attended", read: { url: `${api}/maintenance` } },
    schemaUpdate: { kind: "attended", read: { url: `${api}/update` } },
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
  // Nobody can be asked while Pulumi deploys: what the plan asks is answered here.
  answers: { "announcement@APP01": "told" },
});

export const version = tracker.version;
export const licence = tracker.licence;
export const standing = tracker.standing;
