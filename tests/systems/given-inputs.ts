import type { TimeTrackerNxGiven } from "cutover/systems";

const api = "http://localhost/TimeTracker/api/system";

/** The administration over the interface that the lab's product has. */
export const httpAdministration: TimeTrackerNxGiven["administration"] = {
  credential: { userName: "admin", password: { env: "TT_ADMIN_PASSWORD" } },
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
};

/** An upgrade without a person, as the tests' estate has it. */
export const silentInputs: TimeTrackerNxGiven = {
  server: "APP01",
  version: "7.0.1",
  from: "6.2",
  site: "TimeTracker NX",
  url: "http://app01/TimeTracker",
  localUrl: "http://localhost/TimeTracker",
  programFolder: "C:\\TimeTrackerNX",
  versionFile: "C:\\TimeTrackerNX\\Admin\\TimeTrackerNX.Admin.exe",
  installer: { mode: "silent", folder: "D:\\Install\\TimeTrackerNX-7.0.1", arguments: ["/quiet"] },
  webConfig: { path: "C:\\TimeTrackerNX\\Web\\Web.config", oldDefault: "D:\\Install\\TimeTrackerNX-6.2\\Web.config" },
  database: { name: "TimeTrackerNX", backupFolder: "D:\\Backup", trustServerCertificate: true },
  stopPrograms: ["BackupAgent"],
  administration: httpAdministration,
  licenceKey: { env: "TT_LICENCE_KEY" },
  licenceExpected: { forVersion: "7.0" },
  announcement: { kind: "confirm" },
  keepUsersOut: { kind: "iis" },
  copyFolder: "D:\\Backup\\cutover",
  registryKeys: ["HKLM:\\SOFTWARE\\TimeTrackerNX"],
};

/** The least that an upgrade by a person needs. */
export const attendedInputs: TimeTrackerNxGiven = {
  server: "APP01",
  version: "7.0.1",
  site: "TimeTracker NX",
  url: "https://app01/TimeTracker",
  programFolder: "C:\\TimeTrackerNX",
  installer: { folder: "D:\\Install\\TimeTrackerNX-7.0.1" },
  webConfig: { path: "C:\\TimeTrackerNX\\Web\\Web.config" },
  database: { name: "TimeTrackerNX", backupFolder: "D:\\Backup" },
  keepUsersOut: { kind: "none" },
  copyFolder: "D:\\Backup\\cutover",
  registryKeys: [],
};
