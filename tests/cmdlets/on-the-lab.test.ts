import * as cutover from "../../lib/cmdlets/cutover";
import { runStatement } from "../../lib/cmdlets/run-statement";
import * as sqlServer from "../../lib/cmdlets/sql-server";
import * as webAdministration from "../../lib/cmdlets/web-administration";
import { statement } from "../../lib/contract";
import { type EstateInput, type Lab, openLab } from "../../lib/lab";
import { Secret, type Shell } from "../../lib/shell";

// The parts of the lab (IIS, SQL Server) declare their keys themselves.
const estate: object = {
  computers: {
    APP01: {
      drives: { "C:": { size: "100GB", free: "50GB" }, "D:": { size: "100GB", free: "50GB" } },
      files: {
        "C:\\Shop\\app.exe": { text: "app 6.2", version: "6.2" },
        "C:\\Shop\\web.config": { text: "<configuration/>" },
      },
      folders: ["D:\\Backup"],
      registry: { "HKLM:\\SOFTWARE\\App": { Path: "C:\\Shop", Port: 80, Hosts: ["a", "b"] } },
      installed: [{ name: "App", version: "6.2", code: "{APP}" }],
      services: { W3SVC: {}, WAS: {}, MSSQLSERVER: {}, Redis: {} },
      processes: [{ name: "ReportBuilder", cpu: 12.5 }],
      listens: [{ port: 6379, service: "Redis", answers: { PING: "+PONG\r\n" } }],
      iis: {
        pools: [{ name: "Shop", startTakes: "2s", stopTakes: "5s" }],
        sites: [
          {
            name: "Shop",
            bindings: [{ information: "*:80:" }],
            applications: [
              { path: "/", pool: "Shop", physicalPath: "C:\\Shop" },
              { path: "/api", pool: "Shop", physicalPath: "C:\\Shop\\api" },
            ],
          },
        ],
      },
      sqlServer: { databases: [{ name: "Shop", schemaVersion: "6.2", data: "1GB", log: "100MB" }] },
    },
  },
};

const file = "D:\\Backup\\shop.bak";
const sql = { serverInstance: "localhost", trustServerCertificate: true } as const;
const options = { deadlineMs: 3_600_000 };

describe("the wrappers on the lab: what it answers is what they read", () => {
  let lab: Lab;
  let shell: Shell;
  beforeAll(async () => {
    lab = await openLab({ estate: estate as EstateInput });
    shell = lab.ports.on("APP01");
  });
  afterAll(() => lab.close());

  test("target-side functions that look", async () => {
    expect(await cutover.getCutoverFact(shell)).toMatchObject({ computerName: "APP01" });
    expect((await cutover.getCutoverProcess(shell)).map(({ name }) => name)).toContain("ReportBuilder");
    expect(await cutover.getCutoverService(shell, { name: ["Redis", "nobody"] })).toMatchObject([
      { status: "Running" },
    ]);
    expect(await cutover.getCutoverManifest(shell, { path: "C:\\Shop" })).toMatchObject({
      files: [{ path: "app.exe" }, { path: "web.config" }],
    });
    expect(await cutover.getCutoverFile(shell, { path: "C:\\Shop\\web.config" })).toMatchObject({
      exists: true,
      length: 16n,
    });
    expect(await cutover.getCutoverFile(shell, { path: "C:\\nothing" })).toMatchObject({
      exists: false,
      content: null,
    });
    expect(await cutover.getCutoverFileVersion(shell, { path: "C:\\Shop\\app.exe" })).toMatchObject({
      fileVersion: "6.2",
    });
    expect((await cutover.getCutoverRegistryKey(shell, { path: "HKLM:\\SOFTWARE\\App" })).entries).toHaveLength(3);
    expect(await cutover.getCutoverProduct(shell, { name: "App" })).toMatchObject([{ version: "6.2" }]);
    expect(await cutover.getCutoverCertificateBinding(shell, { site: "Shop" })).toEqual([]);
    expect(await cutover.getCutoverWorkerProcess(shell, { appPool: "Shop" })).toEqual(expect.any(Array));
    expect(await cutover.testCutoverTcpPort(shell, { hostName: "localhost", port: 6379, send: "PING" })).toMatchObject({
      connected: true,
    });
    expect(await cutover.getCutoverHttpResponse(shell, { uri: "http://localhost:9/" })).toMatchObject({
      answered: false,
    });
    expect(await cutover.getCutoverJob(shell, { requestId: "none" })).toMatchObject({ state: "NotFound" });
    expect(await cutover.getCutoverIisRestart(shell, { requestId: "none" })).toMatchObject({ restartedAt: null });
    expect(await cutover.getCutoverAccessRule(shell, { name: "none" })).toMatchObject({ exists: false });
    expect(await cutover.getCutoverDetectionEvent(shell, { since: new Date(0) })).toEqual([]);
    expect(await cutover.getCutoverLock(shell)).toMatchObject({ exists: false, epoch: 0 });
    expect(await cutover.getCutoverRun(shell)).toEqual([]);
    expect(await cutover.getCutoverJournal(shell, { runId: "r1" })).toMatchObject({ exists: false });
    expect(await cutover.getCutoverArtefact(shell, { runId: "r1", name: "x" })).toMatchObject({ exists: false });
  });

  test("lock, journal, artefacts and files", async () => {
    const taken = { runId: "r1", expectedEpoch: 0, store: "target:APP01", ownerHost: "laptop" };
    const { epoch } = await cutover.enterCutoverLock(shell, taken);
    const fenced = { fence: { runId: "r1", epoch } };
    const record = { runId: "r1", seq: 1, hash: "a".repeat(64), line: "{}\n" };
    expect(await cutover.addCutoverJournalRecord(shell, record, fenced)).toMatchObject({ seq: 1 });
    const bytes = new TextEncoder().encode("saved");
    await cutover.saveCutoverArtefact(shell, { runId: "r1", name: "x", content: bytes }, fenced);
    expect(await cutover.getCutoverArtefact(shell, { runId: "r1", name: "x" })).toMatchObject({
      exists: true,
      content: bytes,
    });
    const { sha256 } = await cutover.setCutoverFile(shell, { path: "D:\\new.txt", content: bytes }, fenced);
    expect(await cutover.removeCutoverFile(shell, { path: "D:\\new.txt", expectedSha256: sha256 }, fenced)).toEqual({
      removed: true,
    });
    expect(
      await cutover.copyCutoverTree(shell, { source: "C:\\Shop", destination: "D:\\Copy" }, { ...fenced, ...options }),
    ).toMatchObject({ files: 2 });
    expect((await cutover.setCutoverLock(shell, {}, fenced)).runId).toBe("r1");
    expect(await cutover.exitCutoverLock(shell, {}, fenced)).toMatchObject({ epoch });
  });

  test("IIS", async () => {
    expect(await webAdministration.getWebsite(shell, { name: "shop" })).toMatchObject([
      { name: "Shop", state: "Started" },
    ]);
    const [site] = await webAdministration.getWebsite(shell, {}, { select: "all" });
    expect(site).toMatchObject({ name: "Shop", raw: { name: "Shop" } });
    expect(await webAdministration.getWebsiteState(shell, { name: "Shop" })).toEqual({ value: "Started" });
    expect(await webAdministration.getWebBinding(shell, { name: "Shop" })).toMatchObject([
      { bindingInformation: "*:80:" },
    ]);
    expect(await webAdministration.getWebApplication(shell, { site: "Shop" })).toMatchObject([
      { path: "/api", physicalPath: "C:\\Shop\\api" },
    ]);
    expect(await webAdministration.getWebFilePath(shell, { psPath: "IIS:\\Sites\\Shop" })).toEqual({
      fullName: "C:\\Shop",
    });
    expect((await webAdministration.getWebConfigFile(shell, { psPath: "IIS:\\Sites\\Shop" })).fullName).toMatch(
      /web\.config$/i,
    );
    expect(await webAdministration.getWebAppPoolState(shell, { name: "Shop" })).toEqual({ value: "Started" });
    await webAdministration.stopWebAppPool(shell, { name: "Shop" });
    await lab.advance(60_000);
    expect(await webAdministration.getWebAppPoolState(shell, { name: "Shop" })).toEqual({ value: "Stopped" });
    await webAdministration.startWebAppPool(shell, { name: "Shop" });
    await webAdministration.backupWebConfiguration(shell, { name: "before" });
    expect(await webAdministration.getWebConfigurationBackup(shell, { name: "before" })).toMatchObject([
      { creationDate: expect.any(Date) },
    ]);
    await webAdministration.restoreWebConfiguration(shell, { name: "before" });
    await webAdministration.removeWebConfigurationBackup(shell, { name: "before" });
    expect(await webAdministration.getWebConfigurationBackup(shell)).toEqual([]);
  });

  test("SQL Server: a backup, its proof, a restore and every statement of the catalogue", async () => {
    const backup = { serverInstance: "localhost", trustServerCertificate: true, database: "Shop", backupFile: file };
    await sqlServer.backupSqlDatabase(shell, { ...backup, copyOnly: true, checksum: true, initialize: true }, options);
    expect(await sqlServer.getSqlDatabase(shell, { serverInstance: "localhost", name: "Shop" })).toMatchObject([
      { recoveryModel: expect.any(String) },
    ]);
    const at = { file, position: 1 };
    const [header] = await runStatement(shell, { ...sql, statement: statement("backup-header", { file }) });
    expect(header).toMatchObject({ DatabaseName: "Shop", HasBackupChecksums: true, IsCopyOnly: true, Position: 1 });
    const files = await runStatement(shell, { ...sql, statement: statement("backup-files", at) });
    expect(files.map(({ Type }) => Type)).toEqual(["D", "L"]);
    await runStatement(shell, { ...sql, statement: statement("verify-backup", at) }, options);
    const [noted] = await runStatement(shell, {
      ...sql,
      statement: statement("backup-history", { database: "Shop", file }),
    });
    expect(noted?.backup_set_uuid.toLowerCase()).toBe(header?.BackupSetGUID.toLowerCase());
    expect(await runStatement(shell, { ...sql, statement: statement("server-version", {}) })).toHaveLength(1);
    expect(await runStatement(shell, { ...sql, statement: statement("default-paths", {}) })).toHaveLength(1);
    expect(await runStatement(shell, { ...sql, statement: statement("user-databases", {}) })).toMatchObject([
      { name: "Shop" },
    ]);
    expect(
      await runStatement(shell, { ...sql, statement: statement("database-files", { database: "Shop" }) }),
    ).toHaveLength(2);
    expect(
      await runStatement(shell, { ...sql, statement: statement("database-sessions", { database: "Shop" }) }),
    ).toEqual(expect.any(Array));

    const moves = files.map(({ LogicalName }, i) => ({ logicalName: LogicalName, physicalName: `D:\\test${i}.mdf` }));
    await runStatement(
      shell,
      { ...sql, statement: statement("restore-test-copy", { copy: "r1", ...at, moves }) },
      options,
    );
    await runStatement(shell, { ...sql, statement: statement("check-test-copy", { copy: "r1" }) }, options);
    await runStatement(shell, { ...sql, statement: statement("drop-test-copy", { copy: "r1" }) }, options);
    await runStatement(shell, { ...sql, statement: statement("set-single-user", { database: "Shop" }) });
    await runStatement(
      shell,
      { ...sql, statement: statement("restore-database", { database: "Shop", ...at }) },
      options,
    );
    await runStatement(shell, { ...sql, statement: statement("set-multi-user", { database: "Shop" }) });
    expect(
      await runStatement(shell, { ...sql, statement: statement("database-state", { database: "Shop" }) }),
    ).toMatchObject([{ state_desc: "ONLINE", user_access_desc: "MULTI_USER" }]);
  });

  test("a secret that a request carries is seen nowhere in the lab's history", async () => {
    const secret = { key: new Secret("hunter2-key") };
    const request = { requestId: "q1", method: "POST", uri: "http://localhost:9/", body: "{{key}}", secret } as const;
    expect(await cutover.startCutoverRequest(shell, request)).toMatchObject({ requestId: "q1" });
    expect(JSON.stringify(lab.history())).not.toContain("hunter2");
  });
});
