import {
  engineInvariants,
  type Invariant,
  nothingChangesAfter,
  onlyTheRunChanges,
  timeTrackerInvariants,
  usersStayOut,
  violations,
} from "../../lib/invariants";
import { changed, historyOf, type Line, recorded, released, sent, taken } from "./history-builder";
import {
  backParts,
  inserted,
  linesOf,
  moved,
  order,
  parts,
  putBack,
  restoredFrom,
  rolledBack,
  without,
} from "./upgrade-histories";

const all: readonly Invariant[] = [...engineInvariants, ...timeTrackerInvariants, usersStayOut];

/** A run whose owner died behind the backup and was taken up again at epoch 2. */
const resumed: readonly Line[] = [
  ...linesOf(["look", "take", "stopOthers", "maintenance", "stopPool"]),
  recorded("started", "web-config-saved"),
  ...taken(2, { from: "held" }),
  recorded("resumed", "", 2),
  sent("Save-CutoverArtefact", { fence: { runId: "r1", epoch: 2 } }),
  sent("Set-CutoverFile", { fence: { runId: "r1", epoch: 1 }, outcome: "refused" }),
  sent("Set-CutoverFile", { fence: { runId: "r1", epoch: 2 } }),
];

/** A run whose schema update failed; it stopped the pool and keeps its lock. */
const lockedOut: readonly Line[] = [
  ...without(
    "schemaUpdate",
    "restartIis",
    "licence",
    "mergeConfig",
    "letIn",
    "startOthers",
    "served",
    "end",
    "release",
  ),
  recorded("started", "schema-update"),
  recorded("failed", "schema-update", 1, { past: true }),
  changed("app-pool", "TimeTracker NX", ["Started", "Stopped"]),
  sent("Stop-WebAppPool"),
  recorded("locked-out", ""),
];

describe("every invariant", () => {
  it("holds in an undisturbed upgrade", () => {
    expect(violations(historyOf(linesOf(order)), [...all, onlyTheRunChanges])).toEqual([]);
  });

  it("holds in a run that failed and was put back", () => {
    expect(violations(historyOf(putBack), all)).toEqual([]);
  });

  it("holds in a run that another process took up, while the old one is refused", () => {
    expect(violations(historyOf(resumed), all)).toEqual([]);
  });

  it("holds in a run that failed behind the point of no return and keeps users out", () => {
    expect(violations(historyOf(lockedOut), all)).toEqual([]);
  });

  it("holds in a run that was rolled back from behind the point of no return", () => {
    expect(violations(historyOf(rolledBack()), all)).toEqual([]);
  });

  it("holds in the empty history", () => {
    expect(violations([], [...all, onlyTheRunChanges, nothingChangesAfter(0)])).toEqual([]);
  });

  it("holds in a run before which somebody stopped the pool in maintenance, and that stopped it again", () => {
    expect(violations(historyOf(stoppedAfter(["Started", "Stopping"])), all)).toEqual([]);
  });

  it("holds in a run that had to establish a window late, and puts it back at its place", () => {
    const late: readonly Line[] = [
      recorded("skipped", "window"),
      recorded("started", "goal"),
      recorded("started", "window"),
      ...["goal", "window"].flatMap((key) => [recorded("undo-started", key), recorded("undone", key)]),
    ];
    expect(violations(historyOf([...linesOf(["take"]), ...late]), all)).toEqual([]);
  });

  it("has an id, a title and a broken history below", () => {
    const ids = all.map((one) => one.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !broken.some(([name]) => name === id))).toEqual([]);
    expect(all.map((one) => one.title).filter((title) => !/^[A-Z].{20,}[^.]$/.test(title))).toEqual([]);
  });
});

const other = { runId: "r1", epoch: 1 };

/** What breaks each of them, and that alone. */
const broken: readonly (readonly [id: string, how: string, lines: readonly Line[]])[] = [
  [
    "changes-are-fenced",
    "a command came without a fence",
    inserted([sent("Set-CutoverLock", { fence: undefined })], "backup"),
  ],
  [
    "deposed-owner-is-refused",
    "the first owner went on after the second had taken the lock",
    [...resumed, sent("Save-CutoverArtefact", { fence: other })],
  ],
  ["changes-under-lock", "the lock was released early", moved("release", "end")],
  [
    "changes-under-lock",
    "it held the lock of another computer only",
    inserted([sent("Save-CutoverArtefact", { computer: "SQL01" })], "backup"),
  ],
  [
    "locks-released-last",
    "one computer's lock went while another computer was still being changed",
    [
      ...taken(),
      ...taken(1, { computer: "SQL01" }),
      recorded("started", "a"),
      sent("Set-CutoverFile"),
      ...released(1, "SQL01"),
      sent("Set-CutoverFile"),
    ],
  ],
  ["record-precedes-effect", "the record came after the effect", withRecordLate()],
  ["record-precedes-effect", "the step's record was that it is done", inserted([sent("Set-CutoverFile")], "installer")],
  ["record-precedes-effect", "it went on after it had locked users out", [...lockedOut, sent("Set-CutoverFile")]],
  ["undone-in-reverse", "it was undone in the order of the start", undoneForward()],
  ["undone-in-reverse", "a window was put back before what it held for", undoneTooEarly()],
  [
    "restores-the-last-backup",
    "an older file was restored",
    rolledBack().map((line) =>
      line === backParts.restored[1] ? (restoredFrom("D:\\Backup\\older.bak")[0] ?? line) : line,
    ),
  ],
  [
    "restored-once",
    "it was restored twice",
    rolledBack([
      "alone",
      "restored",
      "restored",
      "open",
      "files",
      "startPool",
      "startOthers",
      "seen",
      "letIn",
      "end",
      "release",
    ]),
  ],
  [
    "database-is-open-at-the-end",
    "nobody set MULTI_USER again",
    rolledBack(["alone", "restored", "files", "startPool", "startOthers", "seen", "letIn", "end", "release"]),
  ],
  [
    "old-version-seen-before-users",
    "they were let in before anybody had looked",
    rolledBack(["alone", "restored", "open", "files", "startPool", "startOthers", "letIn", "seen", "end", "release"]),
  ],
  [
    "old-version-seen-before-users",
    "it was seen before the pool was started again",
    rolledBack(["alone", "restored", "open", "files", "seen", "startPool", "startOthers", "letIn", "end", "release"]),
  ],
  [
    "artefacts-written-once",
    "the configuration was saved again on resume",
    inserted([changed("artefact", "r1/web.config", ["hash-customised", "hash-default"])], "pointOfNoReturn"),
  ],
  [
    "web-config-is-saved",
    "another file's bytes were saved",
    replaced("saveConfig", [changed("artefact", "r1/web.config", [null, "hash-of-something-else"])]),
  ],
  ["web-config-is-saved", "nothing was saved", without("saveConfig")],
  ["installer-after-backup", "the backup came after the installer", moved("installer", "backup")],
  [
    "installer-after-backup",
    "the backup was not verified",
    replaced("backup", [{ ...backupLine() }, sent("Backup-SqlDatabase", { effect: "reads" })]),
  ],
  [
    "installer-after-backup",
    "the verification failed",
    replaced("backup", [backupLine(), changed("backup-verified", "D:\\Backup\\tt.bak", [null, "failed"])]),
  ],
  [
    "schema-update-after-backup",
    "the backup was of another run",
    replaced("backup", [
      { ...backupLine(), runId: "r0" },
      changed("backup-verified", "D:\\Backup\\tt.bak", [null, "verified"]),
    ]),
  ],
  [
    "backup-holds-the-last-state",
    "somebody booked hours after the backup",
    inserted([changed("database", "TimeTrackerNX", ["db-6.2", "db-6.2b"], { by: "person" })], "installer"),
  ],
  [
    "backups-are-sound",
    "the backup broke the operator's chain",
    inserted([{ ...backupLine(), detail: { database: "TimeTrackerNX", copyOnly: false, checksum: true } }], "backup"),
  ],
  [
    "databases-keep-running",
    "Redis was stopped with the others",
    inserted(
      [changed("service", "Redis", ["Running", "Stopped"]), changed("service", "Redis", ["Stopped", "Running"])],
      "maintenance",
    ),
  ],
  [
    "databases-keep-running",
    "SQL Server's process was ended",
    inserted([changed("process", "sqlservr:4711", ["present", "absent"])], "maintenance"),
  ],
  [
    "one-installer-at-a-time",
    "a second job was started while the first ran",
    inserted(
      [
        changed("installer", "attended", [null, "running"], { by: "person" }),
        changed("installer", "r1-second", [null, "running"], { by: "job" }),
        changed("installer", "attended", ["running", "succeeded"], { by: "person" }),
        changed("installer", "r1-second", ["running", "failed"], { by: "job" }),
      ],
      "installer",
    ),
  ],
  ["pool-stopped-before-installer", "the pool was stopped too late", moved("stopPool", "pointOfNoReturn")],
  ["pool-stopped-before-installer", "the pool was never stopped", poolNeverStopped()],
  ["maintenance-before-stop", "the pool was stopped first", moved("stopPool", "maintenance")],
  ["maintenance-before-stop", "there was no maintenance", neverInMaintenance()],
  ["maintenance-before-stop", "a restart ended it before the stop", stoppedAfter(["Started", "Stopped"])],
  [
    "schema-update-started-once",
    "it was started again on resume",
    inserted([changed("schema-update", "TimeTracker NX", ["done", "running"], { by: "job" })], "restartIis"),
  ],
  ["point-of-no-return-is-marked", "the lock did not say so", without("pointOfNoReturn")],
  [
    "licence-entered-once",
    "it was entered again on resume",
    inserted([changed("licence", "TimeTracker NX", ["****-1234", "****-1234"], { by: "job" })], "mergeConfig"),
  ],
  ["iis-restarted-once", "it was restarted again", inserted([changed("iis", "iis", [null, "restarted"])], "licence")],
  ["windows-are-closed", "another program was left stopped", without("startOthers")],
  ["windows-are-closed", "users were left outside", without("letIn")],
  ["windows-are-closed", "the pool was left stopped", without("startPool")],
  ["barrier-holds-to-the-end", "users were let in before the licence", moved("letIn", "licence")],
  ["users-stay-out", "users were let in before the licence", inserted([{ kind: "http", page: "login" }], "licence")],
];

describe("an invariant is broken when", () => {
  it.each(broken)("%s: %s", (id, _, lines) => {
    expect(violations(historyOf(lines), all).map((one) => one.invariant)).toContain(id);
  });

  it("nothing was to do and something changed", () => {
    const history = historyOf([...linesOf(order), ...linesOf(["stopPool"])]);
    const end = historyOf(linesOf(order)).length;
    expect(violations(history, [nothingChangesAfter(end)]).map((one) => one.seq)).toContain(end + 1);
    expect(violations(history, [nothingChangesAfter(history.length)])).toEqual([]);
  });

  it.each<[string, Line]>([
    ["a person", changed("service", "BackupAgent", ["Running", "Stopped"], { by: "person" })],
    ["a hazard", changed("app-pool", "TimeTracker NX", ["Stopped", "Started"], { by: "hazard" })],
    ["a second run", changed("file", "C:\\x", [null, "h"], { runId: "r2" })],
  ])("nobody else should touch the estate and %s did", (_, line) => {
    expect(violations(historyOf(inserted([line], "backup")), [onlyTheRunChanges])).toHaveLength(1);
  });
});

describe("a violation", () => {
  it("names the invariant, the event and what happened", () => {
    const history = historyOf(without("pointOfNoReturn"));
    const start = history.find((event) => event.kind === "change" && event.subject === "schema-update");
    expect(violations(history, timeTrackerInvariants)).toEqual([
      {
        invariant: "point-of-no-return-is-marked",
        seq: start?.seq,
        computer: "APP01",
        what: "The schema update of TimeTracker NX started and no lock said so.",
      },
    ]);
  });
});

function backupLine() {
  return parts.backup[1] as Extract<Line, { kind: "change" }>;
}

function replaced(part: keyof typeof parts, lines: readonly Line[]): readonly Line[] {
  return order.flatMap((name) => (name === part ? lines : parts[name]));
}

function withRecordLate(): readonly Line[] {
  const [started, ...rest] = parts.restartIis;
  return replaced("restartIis", [...rest.slice(0, -1), started as Line, ...rest.slice(-1)]);
}

/** A window that had to be established late is put back before what stands behind its place. */
function undoneTooEarly(): readonly Line[] {
  return [
    ...linesOf(["take"]),
    recorded("skipped", "window"),
    recorded("started", "goal"),
    recorded("started", "window"),
    ...["window", "goal"].flatMap((key) => [recorded("undo-started", key), recorded("undone", key)]),
  ];
}

function undoneForward(): readonly Line[] {
  return [
    ...linesOf(["take", "stopOthers", "maintenance"]),
    recorded("undo-started", "others-stopped"),
    recorded("undone", "others-stopped"),
    recorded("undo-started", "maintenance"),
  ];
}

function poolNeverStopped(): readonly Line[] {
  const restarted = [changed("app-pool", "TimeTracker NX", ["Started", "Started"], { by: "system" })];
  return order.flatMap((name) =>
    name === "stopPool" || name === "startPool" ? [] : name === "restartIis" ? restarted : parts[name],
  );
}

/** In maintenance the pool goes down by another hand, comes up again, which ends the maintenance, and is stopped. */
function stoppedAfter(down: readonly [string, string]): readonly Line[] {
  const pool = "TimeTracker NX";
  const byOthers = { by: "hazard", runId: undefined } as const;
  const between = [
    changed("app-pool", pool, down, byOthers),
    changed("app-pool", pool, ["Stopped", "Started"], byOthers),
    changed("maintenance", pool, ["on", "off"], { by: "system", runId: undefined }),
  ];
  return inserted(between, "stopPool");
}

function neverInMaintenance(): readonly Line[] {
  return without("maintenance").filter((line) => line.kind !== "change" || line.subject !== "maintenance");
}
