import { asked, changed, type Line, RUN, recorded, released, sent, step, taken } from "./history-builder";

const pool = "TimeTracker NX";
const past = { runId: RUN, epoch: 1, pastPointOfNoReturn: true };

/** The parts of an undisturbed TimeTracker NX upgrade, by name, so that a test can take one away or swap two. */
export const parts = {
  look: [asked("Get-WebAppPoolState", { Name: pool })],
  take: taken(),
  stopOthers: step("others-stopped", [
    changed("service", "BackupAgent", ["Running", "Stopped"]),
    sent("Stop-CutoverService", { parameters: { Name: "BackupAgent" } }),
  ]),
  maintenance: step("maintenance", [
    sent("Start-CutoverRequest"),
    changed("maintenance", "TimeTracker NX", ["off", "on"], { by: "job" }),
  ]),
  stopPool: step("pool-stopped", [
    changed("app-pool", pool, ["Started", "Stopped"]),
    sent("Stop-WebAppPool", { module: "WebAdministration", parameters: { Name: pool } }),
  ]),
  saveConfig: step("web-config-saved", [
    changed("artefact", `${RUN}/web.config`, [null, "hash-customised"]),
    sent("Save-CutoverArtefact"),
  ]),
  backup: step("backup", [
    changed("backup", "D:\\Backup\\tt.bak", [null, "written"], {
      detail: { database: "TimeTrackerNX", copyOnly: true, checksum: true, databaseChecksum: "db-6.2" },
    }),
    sent("Backup-SqlDatabase", { module: "SqlServer" }),
    changed("backup-verified", "D:\\Backup\\tt.bak", [null, "verified"]),
  ]),
  installer: step("installer", [
    sent("Start-CutoverInstaller"),
    changed("installer", "r1-installer", [null, "running"], { by: "job" }),
    changed("file", "C:\\TimeTrackerNX\\Web\\Web.config", ["hash-customised", "hash-default"], { by: "job" }),
    changed("installer", "r1-installer", ["running", "succeeded"], { by: "job" }),
  ]),
  pointOfNoReturn: [changed("lock", "APP01", ["held", "held"], { detail: past }), sent("Set-CutoverLock")],
  keepOut: step("users-kept-out", [
    changed("access-rule", "cutover", ["absent", "present"]),
    sent("Set-CutoverAccessRule"),
  ]),
  startPool: step("pool-ensured", [
    changed("app-pool", pool, ["Stopped", "Started"]),
    changed("maintenance", "TimeTracker NX", ["on", "off"], { by: "system" }),
    sent("Start-WebAppPool", { module: "WebAdministration" }),
  ]),
  schemaUpdate: step("schema-update", [
    sent("Start-CutoverRequest"),
    changed("schema-update", "TimeTracker NX", ["not-started", "running"], { by: "job" }),
    changed("database", "TimeTrackerNX", ["db-6.2", "db-7.0"], { by: "system" }),
    changed("schema-update", "TimeTracker NX", ["running", "done"], { by: "system" }),
  ]),
  restartIis: step("iis-restarted", [changed("iis", "iis", [null, "restarted"]), sent("Restart-CutoverIis")]),
  licence: step("licence", [
    sent("Start-CutoverRequest"),
    changed("licence", "TimeTracker NX", ["****-1111", "****-1234"], { by: "job" }),
  ]),
  mergeConfig: step("web-config-merged", [
    changed("file", "C:\\TimeTrackerNX\\Web\\Web.config", ["hash-default", "hash-merged"]),
    sent("Set-CutoverFile"),
  ]),
  letIn: [
    recorded("release-started", "users-kept-out"),
    changed("access-rule", "cutover", ["present", "absent"]),
    sent("Remove-CutoverAccessRule"),
    recorded("released", "users-kept-out"),
  ],
  startOthers: [
    recorded("release-started", "others-stopped"),
    changed("service", "BackupAgent", ["Stopped", "Running"]),
    sent("Start-CutoverService", { parameters: { Name: "BackupAgent" } }),
    recorded("released", "others-stopped"),
  ],
  served: [{ kind: "http", page: "login" }],
  end: [recorded("run-ended", "")],
  release: released(),
} as const satisfies Record<string, readonly Line[]>;

export type Part = keyof typeof parts;

/** The parts in the order of a good run. */
export const order = Object.keys(parts) as readonly Part[];

export const linesOf = (names: readonly Part[]): readonly Line[] => names.flatMap((name) => parts[name]);

/** A good run without some of its parts. */
export const without = (...left: readonly Part[]): readonly Line[] =>
  linesOf(order.filter((name) => !left.includes(name)));

/** A good run with one part moved to just before another. */
export function moved(part: Part, before: Part): readonly Line[] {
  const rest = order.filter((name) => name !== part);
  return linesOf(rest.flatMap((name) => (name === before ? [part, name] : [name])));
}

/** A good run with lines put in just before a part. */
export function inserted(lines: readonly Line[], before: Part): readonly Line[] {
  return order.flatMap((name) => (name === before ? [...lines, ...parts[name]] : parts[name]));
}

/** A run that failed in the installer and was put back. */
export const putBack: readonly Line[] = [
  ...linesOf(["look", "take", "stopOthers", "maintenance", "stopPool", "saveConfig", "backup"]),
  recorded("started", "installer"),
  recorded("failed", "installer"),
  recorded("undo-started", "installer"),
  sent("Restore-CutoverTree"),
  recorded("undone", "installer"),
  recorded("undo-started", "pool-stopped"),
  changed("app-pool", pool, ["Stopped", "Started"]),
  sent("Start-WebAppPool"),
  recorded("undone", "pool-stopped"),
  recorded("undo-started", "maintenance"),
  changed("maintenance", "TimeTracker NX", ["on", "off"]),
  sent("Start-CutoverRequest"),
  recorded("undone", "maintenance"),
  recorded("undo-started", "others-stopped"),
  changed("service", "BackupAgent", ["Stopped", "Running"]),
  sent("Start-CutoverService"),
  recorded("undone", "others-stopped"),
  ...linesOf(["end", "release"]),
];

const DATABASE = "TimeTrackerNX";
const restore = (path: string): readonly Line[] => [
  changed("restore", DATABASE, [null, "done"], { detail: { path, as: DATABASE, backupOf: DATABASE } }),
  sent("Invoke-Sqlcmd", { module: "SqlServer" }),
];

/** The parts of a rollback behind the point of no return, by name. */
export const backParts = {
  alone: step("schema-update-alone", [
    changed("database-access", DATABASE, ["MULTI_USER", "SINGLE_USER"]),
    sent("Invoke-Sqlcmd", { module: "SqlServer" }),
  ]),
  restored: step("schema-update-restored", restore("D:\\Backup\\tt.bak")),
  open: step("schema-update-open", [
    changed("database-access", DATABASE, ["SINGLE_USER", "MULTI_USER"]),
    sent("Invoke-Sqlcmd", { module: "SqlServer" }),
  ]),
  files: step("installer-files", [sent("Restore-CutoverTree")]),
  startPool: [
    recorded("undo-started", "pool-stopped"),
    changed("app-pool", pool, ["Stopped", "Started"]),
    sent("Start-WebAppPool"),
    recorded("undone", "pool-stopped"),
  ],
  startOthers: [
    recorded("undo-started", "others-stopped"),
    changed("service", "BackupAgent", ["Stopped", "Running"]),
    sent("Start-CutoverService"),
    recorded("undone", "others-stopped"),
  ],
  seen: [{ kind: "http", page: "login", client: "target", status: 200 }],
  letIn: [
    recorded("undo-started", "users-kept-out", 1, { last: true }),
    changed("access-rule", "cutover", ["present", "absent"]),
    sent("Remove-CutoverAccessRule"),
    recorded("undone", "users-kept-out"),
  ],
  end: [recorded("run-ended", "")],
  release: released(),
} as const satisfies Record<string, readonly Line[]>;

type BackPart = keyof typeof backParts;

/** A run whose schema update failed and that was rolled back: in this order, or in another one. */
export function rolledBack(order: readonly BackPart[] = Object.keys(backParts) as BackPart[]): readonly Line[] {
  return [
    ...without("restartIis", "licence", "mergeConfig", "letIn", "startOthers", "served", "end", "release"),
    recorded("failed", "schema-update", 1, { past: true }),
    changed("app-pool", pool, ["Started", "Stopped"]),
    sent("Stop-WebAppPool"),
    recorded("locked-out", ""),
    recorded("rollback-started", ""),
    ...order.flatMap((name) => backParts[name]),
  ];
}

export const restoredFrom = restore;
