import { MINUTE, openServer, type Server, stopOthers } from "../products/server";

const FILE = "D:\\Backup\\tt.bak";
const CONNECTION = { ServerInstance: "localhost", TrustServerCertificate: true };
const BACKUP = { ServerInstance: ["localhost"], Database: "TimeTrackerNX", BackupFile: [FILE] };

const sql = (server: Server, Query: string, more: object = {}) =>
  server.run("Invoke-Sqlcmd", { ...CONNECTION, Query, ...more });
const sqlRefusal = (server: Server, Query: string, more: object = {}) =>
  server.refusal("Invoke-Sqlcmd", { ...CONNECTION, Query, ...more });
const databaseState = (server: Server) =>
  server.lab.inspect().computers.app01?.sqlServer?.databases.timetrackernx?.state;

describe("Invoke-Sqlcmd of the lab", () => {
  test.each([
    [{}, "not trusted"],
    [{ Encrypt: "Strict", TrustServerCertificate: true }, "not trusted"],
    [{ Encrypt: "Optional" }, undefined],
    [{ TrustServerCertificate: true }, undefined],
  ])("connects to a server with a certificate of its own under %j: %s", async (how, refusal) => {
    const server = await openServer();
    const parameters = { ServerInstance: ".", Query: "SELECT 1 AS one", ...how };
    if (refusal) expect(await server.refusal("Invoke-Sqlcmd", parameters)).toMatch(/^SqlExceptionError: .*not trusted/);
    else expect(await server.run("Invoke-Sqlcmd", parameters)).toEqual([{ one: 1 }]);
  });

  test("needs no switch where the certificate is trusted, and finds nobody where there is nobody", async () => {
    const server = await openServer({
      change: (computer) => {
        computer.sqlServer.certificate = "trusted";
      },
    });
    expect(await server.run("Invoke-Sqlcmd", { ServerInstance: "APP01", Query: "SELECT 1, 2 AS b, 3" })).toEqual([
      { Column1: 1, b: 2, Column2: 3 },
    ]);
    for (const ServerInstance of ["SQL02", "localhost\\OTHER"]) {
      expect(await server.refusal("Invoke-Sqlcmd", { ServerInstance, Query: "SELECT 1" })).toMatch(
        /^SqlExceptionError: A network-related/,
      );
    }
    await server.run("Stop-CutoverService", { Name: "MSSQLSERVER" });
    await server.advance(MINUTE);
    expect(await server.refusal("Invoke-Sqlcmd", { ServerInstance: ".", Query: "SELECT 1" })).toMatch(
      /A network-related/,
    );
  });

  test("tells errors with number, level and line, and a database that is not there at login", async () => {
    const server = await openServer();
    expect(await sqlRefusal(server, "SELECT 1;\nSELECT * FROM x.y")).toBe(
      "SqlError: Invalid object name 'x.y'. \n Msg 208, Level 16, State 1, Procedure , Line 1.",
    );
    expect(await sqlRefusal(server, "SELEC 1")).toContain("Msg 102");
    expect(await sqlRefusal(server, "SELECT 1", { Database: "None" })).toContain("Msg 4060");
  });

  test("replaces $(x) wherever it stands, unless told not to, and refuses what is not defined", async () => {
    const server = await openServer();
    const query = "SELECT '$(who)' AS who";
    expect(await sql(server, query, { Variable: ["who=me"] })).toEqual([{ who: "me" }]);
    expect(await sql(server, query, { Variable: { WHO: "you" } })).toEqual([{ who: "you" }]);
    expect(await sql(server, query, { DisableVariables: true })).toEqual([{ who: "$(who)" }]);
    expect(await sqlRefusal(server, query)).toContain("'who' scripting variable not defined");
  });

  test("stands in the history with its statements and what they do", async () => {
    const server = await openServer();
    await server.run("Backup-SqlDatabase", { ...BACKUP, Checksum: true });
    await sql(server, `RESTORE VERIFYONLY FROM DISK = N'${FILE}' WITH CHECKSUM`);
    await sql(server, "ALTER DATABASE TimeTrackerNX SET MULTI_USER\nGO\nSELECT 1");
    const seen = server.lab
      .history()
      .flatMap((event) => (event.kind === "command" && event.statements ? [[event.effect, ...event.statements]] : []));
    expect(seen).toEqual([
      ["reads", "restore-verifyonly"],
      ["changes", "alter-database-access", "select"],
    ]);
  });

  test("lets nobody in after SET SINGLE_USER when somebody else was quicker, until they go", async () => {
    const server = await openServer({
      hazards: [{ at: "Invoke-Sqlcmd", does: "sql-session-grabs-database", for: "10m" }],
    });
    await server.run("Backup-SqlDatabase", BACKUP);
    await server.stopPool();
    await sql(server, "ALTER DATABASE TimeTrackerNX SET SINGLE_USER WITH ROLLBACK IMMEDIATE");
    expect(await server.refusal("Restore-SqlDatabase", { ...BACKUP, ReplaceDatabase: true })).toContain("3101");
    await server.advance(11 * MINUTE);
    await server.run("Restore-SqlDatabase", { ...BACKUP, ReplaceDatabase: true });
  });
});

describe("The backup and restore cmdlets of the lab", () => {
  test("take the time that the amount of data needs, and the wait counts", async () => {
    const server = await openServer();
    const before = server.lab.ports.clock.now();
    await server.run("Backup-SqlDatabase", BACKUP);
    expect(server.lab.ports.clock.now() - before).toBe(Math.ceil((6 * 1024 * 1000) / 200));
  });

  test("Restore-SqlDatabase gives up after 600 s and leaves the database unusable; the statement does not", async () => {
    const server = await openServer({
      change: (computer) => {
        computer.sqlServer.perSecond = "5MB";
      },
    });
    await server.run("Backup-SqlDatabase", BACKUP);
    await server.stopPool();
    const before = server.lab.ports.clock.now();
    expect(await server.refusal("Restore-SqlDatabase", { ...BACKUP, ReplaceDatabase: true })).toContain(
      "Timeout Expired",
    );
    expect(server.lab.ports.clock.now() - before).toBe(600_000);
    expect(databaseState(server)).toBe("RESTORING");
    await sql(server, `RESTORE DATABASE TimeTrackerNX FROM DISK = N'${FILE}' WITH REPLACE`, { QueryTimeout: 0 });
    expect(databaseState(server)).toBe("ONLINE");
  });

  test.each([
    [{ at: "Backup-SqlDatabase", does: "sql-backup-disk-full" }, "Backup-SqlDatabase", "3202"],
    [{ at: "Backup-SqlDatabase", does: "disk-full", drive: "D:" }, "Backup-SqlDatabase", "3202"],
    [{ at: "Backup-SqlDatabase", does: "sql-login-refused" }, "Backup-SqlDatabase", "Login failed"],
    [
      { at: "Backup-SqlDatabase", does: "access-denied", path: "D:\\Backup", to: "write" },
      "Backup-SqlDatabase",
      "Access is denied",
    ],
  ])("under %j", async (hazard, command, message) => {
    const server = await openServer({ hazards: [hazard] });
    expect(await server.refusal(command, BACKUP)).toContain(message);
  });

  test("a backup of a hazard says written and is found corrupt by VERIFYONLY alone", async () => {
    const server = await openServer({ hazards: [{ at: "Backup-SqlDatabase", does: "sql-backup-corrupt" }] });
    await server.run("Backup-SqlDatabase", { ...BACKUP, Checksum: true, CopyOnly: true });
    expect(server.changes("backup")).toEqual([`${FILE}: null > corrupt`]);
    expect(await sqlRefusal(server, `RESTORE VERIFYONLY FROM DISK = N'${FILE}' WITH FILE = 1, CHECKSUM`)).toContain(
      "Msg 3183",
    );
  });

  test("VERIFYONLY and restore fail by hazards of their own", async () => {
    const server = await openServer({
      hazards: [
        { at: "Invoke-Sqlcmd", does: "sql-verify-fails" },
        { at: "Restore-SqlDatabase", does: "sql-restore-fails" },
      ],
    });
    await server.run("Backup-SqlDatabase", { ...BACKUP, Checksum: true });
    const verify = `RESTORE VERIFYONLY FROM DISK = N'${FILE}'`;
    expect(await sqlRefusal(server, verify)).toContain("Msg 3203");
    await sql(server, verify);
    await server.stopPool();
    expect(await server.refusal("Restore-SqlDatabase", { ...BACKUP, ReplaceDatabase: true })).toContain("3203");
    expect(databaseState(server)).toBe("RESTORING");
  });

  test("refuse what the lab does not carry out, instead of leaving it out", async () => {
    const server = await openServer();
    expect(await server.refusal("Backup-SqlDatabase", { ...BACKUP, Incremental: true })).toContain(
      "does not carry out -Incremental",
    );
    expect(await server.refusal("Backup-SqlDatabase", { ...BACKUP, BackupAction: "Log" })).toContain(
      "full backups only",
    );
    expect(await server.refusal("Restore-SqlDatabase", { ...BACKUP, AutoRelocateFile: true })).toContain(
      "does not carry out -AutoRelocateFile",
    );
  });

  test("Get-SqlDatabase shows the state in SMO's words", async () => {
    const server = await openServer();
    const [database] = await server.run("Get-SqlDatabase", { ServerInstance: ["localhost"], Name: "timetrackernx" });
    expect(database).toMatchObject({
      Name: "TimeTrackerNX",
      Status: "Normal",
      UserAccess: "Multiple",
      RecoveryModel: "Simple",
      ActiveConnections: 1,
    });
    expect(await server.refusal("Get-SqlDatabase", { ServerInstance: ["localhost"], Name: "None" })).toContain(
      "ObjectNotFound",
    );
  });

  test("the product's own connection is in the way of a restore until its pool is stopped", async () => {
    const server = await openServer();
    await stopOthers(server);
    await server.run("Backup-SqlDatabase", BACKUP);
    expect(await server.refusal("Restore-SqlDatabase", { ...BACKUP, ReplaceDatabase: true })).toContain("3101");
    await server.stopPool();
    await server.run("Restore-SqlDatabase", { ...BACKUP, ReplaceDatabase: true });
  });
});
