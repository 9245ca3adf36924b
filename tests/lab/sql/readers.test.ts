import { MINUTE, openServer } from "../products/server";

const INSTANCE = { ServerInstance: ["localhost"] };
const BACKUP = { ...INSTANCE, Database: "TimeTrackerNX", BackupFile: ["D:\\Backup\\tt.bak"] };

describe("Get-SqlInstance of the lab", () => {
  test("says of the instance what SERVERPROPERTY says", async () => {
    const server = await openServer();
    const [instance] = await server.run("Get-SqlInstance", INSTANCE);
    const query =
      "SELECT SERVERPROPERTY('ProductVersion') AS VersionString, SERVERPROPERTY('Edition') AS Edition, " +
      "SERVERPROPERTY('ServerName') AS Name, SERVERPROPERTY('InstanceDefaultBackupPath') AS BackupDirectory";
    const [said] = await server.run("Invoke-Sqlcmd", {
      ServerInstance: ".",
      TrustServerCertificate: true,
      Query: query,
    });
    expect(instance).toMatchObject(said as object);
    expect(instance).toMatchObject({ Status: "Online" });
  });

  test("finds nobody under another name, and does not carry out -Script", async () => {
    const server = await openServer();
    expect(await server.refusal("Get-SqlInstance", { ServerInstance: ["SQL02"] })).toMatch(/^SqlExceptionError/);
    expect(await server.refusal("Get-SqlInstance", { ...INSTANCE, Script: true })).toMatch(/^NotSimulated/);
  });
});

describe("Get-SqlBackupHistory of the lab", () => {
  test("has a row for each backup, chosen by database, time and type", async () => {
    const server = await openServer();
    const history = (more: object = {}) => server.run("Get-SqlBackupHistory", { ...INSTANCE, ...more });
    const before = (await history()).length;
    const between = new Date(server.lab.ports.clock.now() + MINUTE);
    await server.advance(2 * MINUTE);
    await server.run("Backup-SqlDatabase", BACKUP);
    expect(await history()).toHaveLength(before + 1);
    expect(await history({ StartTime: between })).toMatchObject([
      { DatabaseName: "TimeTrackerNX", BackupSetType: "Database", ServerName: "APP01", IsCopyOnly: false },
    ]);
    expect(await history({ EndTime: between })).toHaveLength(before);
    expect(await history({ StartTime: between, DatabaseName: ["other"] })).toEqual([]);
    expect(await history({ StartTime: between, DatabaseName: ["TIMETRACKERNX"] })).toHaveLength(1);
    expect(await history({ BackupType: "Log" })).toEqual([]);
  });
});
