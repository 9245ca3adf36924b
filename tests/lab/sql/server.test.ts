import fc from "fast-check";
import { statement } from "../../../lib/contract";
import type { StatementId } from "../../../lib/contract/tsql";
import { readFile } from "../../../lib/lab/files/read-file";
import { removeFile, writeFile } from "../../../lib/lab/files/write-file";
import type { Plain } from "../../../lib/lab/history";
import { loadContent, storeContent } from "../../../lib/lab/sql/database-content";
import { runBatch } from "../../../lib/lab/sql/run-batch";
import { needDatabase } from "../../../lib/lab/sql/server/find";
import { SqlError } from "../../../lib/lab/sql/sql-error";
import { effectOfText, statementKinds } from "../../../lib/lab/sql/statement-kinds";
import { openSeat } from "./seat";

type Seat = ReturnType<typeof openSeat>;

const CALM = { backup: "none", restoreFails: false } as const;
const FILE = "D:\\Backup\\tt.bak";
const BACKUP = `BACKUP DATABASE TimeTrackerNX TO DISK = N'${FILE}' WITH COPY_ONLY, CHECKSUM, INIT`;
const RESTORE = `RESTORE DATABASE TimeTrackerNX FROM DISK = N'${FILE}' WITH REPLACE, CHECKSUM, RECOVERY`;
const VERIFY = `RESTORE VERIFYONLY FROM DISK = N'${FILE}' WITH CHECKSUM`;

const run = (seat: Seat, text: string, hazards: Parameters<typeof runBatch>[2] = CALM) => runBatch(seat, text, hazards);

function rows(seat: Seat, text: string): readonly { [column: string]: unknown }[] {
  const [result] = run(seat, text).results;
  if (!result) throw new Error("no result");
  return result.rows.map((row) => Object.fromEntries(result.columns.map((column, i) => [column, row[i]])));
}

function refusal(act: () => unknown): SqlError {
  try {
    act();
  } catch (thrown) {
    if (thrown instanceof SqlError) return thrown;
    throw thrown;
  }
  throw new Error("was not refused");
}

function change(seat: Seat, table: string, row: { [column: string]: Plain }): void {
  const database = needDatabase(seat.server, "TimeTrackerNX");
  const content = loadContent(seat.world.blobs, database.content);
  database.content = storeContent(seat.world.blobs, { ...content, tables: { ...content.tables, [table]: [row] } });
}

const content = (seat: Seat) => needDatabase(seat.server, "TimeTrackerNX").content;

function rewrite(seat: Seat, edit: (text: string) => string): void {
  const text = new TextDecoder().decode(readFile(seat.world, seat.computer, FILE));
  writeFile(seat.world, seat.computer, { path: FILE, bytes: new TextEncoder().encode(edit(text)) });
}

describe("The lab's SQL Server", () => {
  test("backup, any change, restore gives back the checksum of the content", () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ table: fc.string({ minLength: 1 }), value: fc.string() }), { maxLength: 5 }),
        (changes) => {
          const seat = openSeat();
          const before = content(seat);
          run(seat, BACKUP);
          for (const { table, value } of changes) change(seat, table, { value });
          run(seat, RESTORE);
          expect(content(seat)).toBe(before);
        },
      ),
      { numRuns: 40 },
    );
  });

  test("a backup with a damaged page says written, and only VERIFYONLY finds it", () => {
    const seat = openSeat();
    run(seat, BACKUP, { ...CALM, backup: "corrupt" });
    expect(refusal(() => run(seat, VERIFY)).number).toBe(3183);
    expect(refusal(() => run(seat, RESTORE)).number).toBe(3183);
    expect(
      seat.world.events
        .all()
        .filter((event) => event.kind === "change" && event.subject.startsWith("backup"))
        .map((event) => "to" in event && event.to),
    ).toEqual(["corrupt", "failed"]);
  });

  test("without checksums in the backup damage is restored, and only DBCC CHECKDB finds it", () => {
    const seat = openSeat();
    run(seat, `BACKUP DATABASE TimeTrackerNX TO DISK = '${FILE}'`, { ...CALM, backup: "corrupt" });
    expect(refusal(() => run(seat, VERIFY)).number).toBe(3187);
    expect(run(seat, `RESTORE VERIFYONLY FROM DISK = '${FILE}'`).messages).toEqual([
      "The backup set on file 1 is valid.",
    ]);
    run(
      seat,
      `RESTORE DATABASE Copy FROM DISK = '${FILE}' WITH MOVE 'TimeTrackerNX' TO 'D:\\a.mdf', MOVE 'TimeTrackerNX_log' TO 'D:\\a.ldf'`,
    );
    expect(refusal(() => run(seat, "DBCC CHECKDB (Copy) WITH NO_INFOMSGS")).number).toBe(8939);
  });

  test("any byte that is changed in the file of a backup with checksums is found by VERIFYONLY or cannot be read at all", () => {
    const seat = openSeat();
    run(seat, BACKUP);
    const whole = readFile(seat.world, seat.computer, FILE);
    const text = new TextDecoder().decode(whole);
    const from = text.indexOf('"content":');
    fc.assert(
      fc.property(fc.integer({ min: from + 12, max: text.length - 8 }), fc.integer({ min: 1, max: 127 }), (at, by) => {
        const bytes = Uint8Array.from(whole);
        bytes[at] = ((bytes[at] as number) + by) % 128;
        writeFile(seat.world, seat.computer, { path: FILE, bytes });
        const same = JSON.stringify(tryJson(bytes)) === JSON.stringify(JSON.parse(text));
        if (!same) expect([3183, 3241]).toContain(refusal(() => run(seat, VERIFY)).number);
      }),
    );
  });

  test("a file that is no backup is refused with 3241, one that is not there with 3201", () => {
    const seat = openSeat();
    expect(refusal(() => run(seat, VERIFY))).toMatchObject({ number: 3201 });
    run(seat, BACKUP);
    rewrite(seat, (text) => text.slice(0, 100));
    expect(refusal(() => run(seat, VERIFY)).number).toBe(3241);
    removeFile(seat.world, seat.computer, FILE);
    expect(refusal(() => run(seat, RESTORE)).number).toBe(3201);
  });

  test("a backup needs its folder and its space, takes the space and gives it back with the file", () => {
    const seat = openSeat();
    expect(refusal(() => run(seat, BACKUP.replace("Backup", "None")))).toMatchObject({
      number: 3201,
      message: expect.stringContaining("error 3("),
    });
    const drive = seat.computer.drives["D:"];
    const free = drive?.freeBytes ?? 0;
    run(seat, BACKUP);
    expect(free - (drive?.freeBytes ?? 0)).toBe(4096 * 2 ** 20);
    run(seat, BACKUP);
    expect(free - (drive?.freeBytes ?? 0)).toBe(4096 * 2 ** 20);
    removeFile(seat.world, seat.computer, FILE);
    expect(drive?.freeBytes).toBe(free);
    if (drive) drive.freeBytes = 1000;
    expect(refusal(() => run(seat, BACKUP))).toMatchObject({ number: 3202, message: expect.stringContaining("112(") });
    expect(Object.keys(seat.computer.files.entries)).toEqual([]);
  });

  test("in the variant torn-file a backup that ran out of space leaves a file that nobody can read", () => {
    const seat = openSeat({ variants: { "sql.full-disk": "torn-file" } });
    expect(refusal(() => run(seat, BACKUP, { ...CALM, backup: "disk-full" })).number).toBe(3202);
    expect(refusal(() => run(seat, VERIFY)).number).toBe(3241);
  });

  test("sets are added to a file until INIT, and FILE = n chooses one", () => {
    const seat = openSeat();
    const add = BACKUP.replace(", INIT", "");
    run(seat, add);
    const first = content(seat);
    change(seat, "dbo.Projects", { Id: 9 });
    run(seat, add);
    expect(
      rows(seat, `RESTORE HEADERONLY FROM DISK = N'${FILE}'`).map(({ Position, IsCopyOnly }) => [Position, IsCopyOnly]),
    ).toEqual([
      [1, true],
      [2, true],
    ]);
    expect(refusal(() => run(seat, VERIFY.replace("WITH", "WITH FILE = 3,"))).number).toBe(3254);
    run(seat, RESTORE.replace("WITH", "WITH FILE = 1,"));
    expect(content(seat)).toBe(first);
  });

  test("a restore needs everybody out; SINGLE_USER with rollback puts them out and lets one in", () => {
    const seat = openSeat({
      sqlServer: { sessions: [{ database: "TimeTrackerNX", login: "app" }], databases: [{ name: "TimeTrackerNX" }] },
    });
    run(seat, BACKUP);
    expect(refusal(() => run(seat, RESTORE)).number).toBe(3101);
    expect(refusal(() => run(seat, "ALTER DATABASE TimeTrackerNX SET SINGLE_USER WITH NO_WAIT")).number).toBe(5064);
    run(seat, "ALTER DATABASE TimeTrackerNX SET SINGLE_USER WITH ROLLBACK IMMEDIATE");
    run(seat, RESTORE);
    expect(rows(seat, statement("database-state", { database: "timetrackernx" }).query)).toMatchObject([
      { user_access_desc: "SINGLE_USER", state_desc: "ONLINE" },
    ]);
    run(seat, "ALTER DATABASE TimeTrackerNX SET MULTI_USER");
    expect(rows(seat, statement("database-state", { database: "timetrackernx" }).query)).toMatchObject([
      { user_access_desc: "MULTI_USER" },
    ]);
  });

  test("a session that takes the one place of SINGLE_USER keeps everybody else out", () => {
    const seat = openSeat();
    run(seat, BACKUP);
    run(seat, "ALTER DATABASE TimeTrackerNX SET SINGLE_USER WITH ROLLBACK IMMEDIATE");
    seat.server.sessions.push({ id: 77, login: "other", program: "x", host: "h", database: "timetrackernx", since: 0 });
    expect(refusal(() => run(seat, RESTORE)).number).toBe(3101);
    expect(refusal(() => run(seat, "USE TimeTrackerNX")).number).toBe(924);
    expect(refusal(() => run(seat, "ALTER DATABASE TimeTrackerNX SET MULTI_USER")).number).toBe(5064);
  });

  test("without REPLACE neither another database nor an unsaved log is overwritten", () => {
    const seat = openSeat({
      sqlServer: { databases: [{ name: "TimeTrackerNX", recoveryModel: "FULL" }, { name: "Other" }] },
    });
    run(seat, BACKUP);
    expect(refusal(() => run(seat, RESTORE.replace("REPLACE, ", ""))).number).toBe(3159);
    expect(
      refusal(() => run(seat, RESTORE.replace("REPLACE, ", "").replace("DATABASE TimeTrackerNX", "DATABASE Other")))
        .number,
    ).toBe(3154);
    expect(refusal(() => run(seat, RESTORE.replace("DATABASE TimeTrackerNX", "DATABASE Other"))).number).toBe(1834);
  });

  test.each([
    ["restoring", "RESTORING"],
    ["suspect", "SUSPECT"],
  ])("a restore that breaks off leaves the database %s, and the next one mends it", (variant, state) => {
    const seat = openSeat({ variants: { "sql.interrupted-restore": variant } });
    const before = content(seat);
    run(seat, BACKUP);
    expect(refusal(() => run(seat, RESTORE, { ...CALM, restoreFails: true })).number).toBe(3203);
    expect(rows(seat, statement("database-state", { database: "TimeTrackerNX" }).query)).toMatchObject([
      { state_desc: state },
    ]);
    run(seat, RESTORE);
    expect(rows(seat, statement("database-state", { database: "TimeTrackerNX" }).query)).toMatchObject([
      { state_desc: "ONLINE" },
    ]);
    expect(content(seat)).toBe(before);
  });

  test("a test restore under another name is sound, apart, and leaves no trace when dropped", () => {
    const seat = openSeat();
    run(seat, BACKUP);
    const free = seat.computer.drives["D:"]?.freeBytes;
    const files = rows(seat, statement("backup-files", { file: FILE, position: 1 }).query);
    const moves = files.map(({ LogicalName }, i) => ({
      logicalName: String(LogicalName),
      physicalName: `D:\\t\\${i}.mdf`,
    }));
    run(seat, statement("restore-test-copy", { copy: "r1", file: FILE, position: 1, moves }).query);
    expect(rows(seat, statement("user-databases", {}).query).map(({ name }) => name)).toEqual([
      "cutover_test_r1",
      "TimeTrackerNX",
    ]);
    expect(rows(seat, "SELECT COUNT(*) AS n FROM cutover_test_r1.dbo.Projects")).toEqual([{ n: 3 }]);
    run(seat, statement("check-test-copy", { copy: "r1" }).query);
    run(seat, statement("drop-test-copy", { copy: "r1" }).query);
    expect(rows(seat, statement("user-databases", {}).query).map(({ name }) => name)).toEqual(["TimeTrackerNX"]);
    expect(seat.computer.drives["D:"]?.freeBytes).toBe(free);
  });

  test("a test restore without space is refused and takes none", () => {
    const seat = openSeat();
    run(seat, BACKUP);
    const drive = seat.computer.drives["C:"];
    if (drive) drive.freeBytes = 5000;
    expect(
      refusal(() =>
        run(
          seat,
          "RESTORE DATABASE T FROM DISK = 'D:\\Backup\\tt.bak' WITH MOVE 'TimeTrackerNX' TO 'C:\\t.mdf', MOVE 'TimeTrackerNX_log' TO 'C:\\t.ldf'",
        ),
      ).number,
    ).toBe(3257);
    expect(drive?.freeBytes).toBe(5000);
    expect(rows(seat, "SELECT DB_ID('T') AS id")).toEqual([{ id: null }]);
  });

  test("the history of backups answers the catalogue's question", () => {
    const seat = openSeat();
    run(seat, BACKUP);
    const [entry] = rows(seat, statement("backup-history", { database: "TimeTrackerNX", file: FILE }).query);
    expect(entry).toMatchObject({
      type: "D",
      is_copy_only: true,
      has_backup_checksums: true,
      physical_device_name: FILE,
    });
    expect(String(entry?.backup_set_uuid)).toMatch(/^[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}$/);
  });

  test("files of a database come with the free space of their volumes", () => {
    const seat = openSeat();
    expect(rows(seat, statement("database-files", { database: "TimeTrackerNX" }).query)).toMatchObject([
      {
        logical_name: "TimeTrackerNX",
        type_desc: "ROWS",
        size_pages: 524288,
        volume_mount_point: "C:\\",
        available_bytes: expect.any(BigInt),
      },
      { logical_name: "TimeTrackerNX_log", type_desc: "LOG" },
    ]);
  });

  test.each([
    ["SELECT * FROM sys.nothing", 208],
    ["SELECT nothing FROM sys.databases", 207],
    ["SELECT name FROM sys.databases d, sys.master_files f", 209],
    ["SELECT NOTHING(1)", 195],
    ["SELECT @x", 137],
    ["SELECT CAST('x' AS int)", 245],
    ["SELECT CAST(1 AS widget)", 243],
    ["SELECT 1 / 0", 8134],
    ["SELECT (SELECT name FROM sys.databases)", 512],
    ["USE Nowhere", 911],
    ["DROP DATABASE Nowhere", 3701],
    ["DROP DATABASE master", 3708],
    ["ALTER DATABASE Nowhere SET MULTI_USER", 5011],
  ])("%s ends with error %d", (text, number) => {
    const seat = openSeat();
    expect(refusal(() => run(seat, text)).number).toBe(number);
  });

  test.each([
    ["SELECT 1 + 2 * 3 AS x, -2 AS y, 7 / 2 AS z, 'a' + N'b' AS w", [{ x: 7, y: -2, z: 3, w: "ab" }]],
    ["SELECT CASE WHEN DB_ID(N'timetrackerNX ') IS NULL THEN 'no' ELSE 'yes' END AS there", [{ there: "yes" }]],
    [
      "SELECT Name FROM TimeTrackerNX.dbo.Projects WHERE Name LIKE '[A-B]%' ORDER BY Id DESC",
      [{ Name: "Beta" }, { Name: "Alpha" }],
    ],
    ["SELECT TOP 1 Id FROM TimeTrackerNX..Projects WHERE NOT (Name = 'alpha') ORDER BY Id", [{ Id: 2 }]],
    [
      "SELECT COUNT(*) AS n, COUNT(Name) AS named, MAX(Id) AS last FROM TimeTrackerNX.dbo.Projects",
      [{ n: 3, named: 2, last: 3 }],
    ],
    ["SELECT COUNT(*) AS n FROM TimeTrackerNX.dbo.Projects WHERE Name NOT IN ('Alpha', NULL)", [{ n: 0 }]],
    ["IF DB_ID('x') IS NULL SELECT 'none' AS x ELSE SELECT 'some' AS x", [{ x: "none" }]],
    [
      "DECLARE @n nvarchar(20) = N'TimeTrackerNX'; SELECT name FROM sys.databases WHERE name = @n",
      [{ name: "TimeTrackerNX" }],
    ],
    [
      "SELECT d.name, f.type_desc FROM sys.databases d LEFT JOIN sys.master_files f ON f.database_id = d.database_id AND f.type = 0 WHERE d.name IN (N'master', N'TimeTrackerNX') ORDER BY 1",
      [
        { name: "master", type_desc: null },
        { name: "TimeTrackerNX", type_desc: "ROWS" },
      ],
    ],
    [
      "SELECT name FROM sys.databases d WHERE EXISTS (SELECT 1 FROM sys.master_files f WHERE f.database_id = d.database_id)",
      [{ name: "TimeTrackerNX" }],
    ],
    [
      "SELECT type_desc, COUNT(*) AS n FROM sys.master_files GROUP BY type_desc ORDER BY type_desc",
      [
        { type_desc: "LOG", n: 1 },
        { type_desc: "ROWS", n: 1 },
      ],
    ],
    ["SELECT CONVERT(varchar(19), GETDATE(), 120) AS t", [{ t: "2026-01-10 20:00:00" }]],
  ])("%s", (text, expected) => {
    expect(rows(openSeat(), text)).toEqual(expected);
  });

  test("a permission that the login lacks is told and refused; a database that is not there is NULL", () => {
    const seat = openSeat();
    seat.server.denied = ["BACKUP DATABASE"];
    const rights = (database: string) => rows(seat, statement("permissions", { database }).query);
    const others = { is_sysadmin: 0, can_alter: 1, can_create: 1, can_view_state: 1 };
    expect(rights("TimeTrackerNX")).toEqual([{ ...others, can_backup: 0 }]);
    expect(rights("Elsewhere]")).toEqual([{ ...others, can_alter: null, can_backup: null }]);
    const backup = () => run(seat, "BACKUP DATABASE TimeTrackerNX TO DISK = N'D:\\Backup\\x.bak' WITH COPY_ONLY");
    expect(refusal(backup)).toMatchObject({ number: 262 });
  });

  test("a batch with an error of grammar at its end runs nothing", () => {
    const seat = openSeat();
    refusal(() => run(seat, "DROP DATABASE TimeTrackerNX; SELECT FROM x"));
    expect(rows(seat, statement("user-databases", {}).query)).toHaveLength(1);
  });

  test("the lab's own idea of what a text does agrees with the catalogue", () => {
    const values = {
      database: "x",
      file: "D:\\x.bak",
      position: 1,
      copy: "x",
      moves: [{ logicalName: "a", physicalName: "D:\\a.mdf" }],
    };
    const ids: readonly StatementId[] = [
      "backup-files",
      "backup-header",
      "backup-history",
      "check-test-copy",
      "database-files",
      "database-sessions",
      "database-state",
      "default-paths",
      "drop-test-copy",
      "permissions",
      "restore-database",
      "restore-test-copy",
      "server-version",
      "set-multi-user",
      "set-single-user",
      "user-databases",
      "verify-backup",
    ];
    for (const id of ids) {
      const { query, effect } = statement(id as "backup-files", values as never);
      expect([id, effectOfText(query)]).toEqual([id, effect]);
    }
    expect(statementKinds("SELECT 1\nGO\nDROP DATABASE x")).toEqual(["select", "drop-database"]);
    expect(statementKinds("no T-SQL")).toEqual([]);
  });
});

function tryJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}
