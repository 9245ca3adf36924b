import fc from "fast-check";
import { openLab } from "../../../lib/lab";
import { MINUTE, NEW_KEY, openServer, type Server, server as serverOf, upgraded } from "./server";

const read = async (server: Server, what: string) => JSON.parse((await server.get(`/api/system/${what}`)).body);

describe("Maintenance of TimeTracker NX", () => {
  test("waits for the background jobs, shows their number, and does not move without time", async () => {
    const server = await openServer();
    expect((await server.send("POST", "/api/system/maintenance", { state: "on" })).result).toMatchObject({
      status: 200,
    });
    expect(await read(server, "maintenance")).toEqual({ state: "stopping", jobs: 3 });
    for (let i = 0; i < 20; i++) expect(await read(server, "maintenance")).toEqual({ state: "stopping", jobs: 3 });
    await server.advance(80_000);
    expect(await read(server, "maintenance")).toEqual({ state: "stopping", jobs: 1 });
    await server.advance(40_000);
    expect(await read(server, "maintenance")).toEqual({ state: "on", jobs: 0 });
    expect((await server.get("/login")).status).toBe(503);
    await server.send("POST", "/api/system/maintenance", { state: "on" });
    await server.send("POST", "/api/system/maintenance", { state: "off" });
    expect(await read(server, "maintenance")).toEqual({ state: "off", jobs: 3 });
    expect(server.changes("maintenance")).toEqual([
      "TimeTracker NX: off > stopping",
      "TimeTracker NX: stopping > on",
      "TimeTracker NX: on > off",
    ]);
  });

  test("never comes when the jobs never finish, and can be taken back", async () => {
    const server = await openServer({
      hazards: [{ at: "maintenance.stopping", does: "maintenance-jobs-never-finish" }],
    });
    await server.send("POST", "/api/system/maintenance", { state: "on" });
    await server.advance(600 * MINUTE);
    expect(await read(server, "maintenance")).toEqual({ state: "stopping", jobs: 3 });
    await server.send("POST", "/api/system/maintenance", { state: "off" });
    expect(await read(server, "maintenance")).toEqual({ state: "off", jobs: 3 });
    await server.advance(600 * MINUTE);
    expect(server.changes("maintenance").at(-1)).toBe("TimeTracker NX: stopping > off");
  });

  test.each([
    ["the pool", (server: Server) => server.startPool()],
    [
      "IIS",
      async (server: Server) => {
        await server.run("Restart-CutoverIis", { RequestId: "r" });
        await server.advance(20_000);
      },
    ],
  ])("ends when %s is started", async (_, start) => {
    const server = await openServer();
    await server.send("POST", "/api/system/maintenance", { state: "on" });
    await server.advance(5 * MINUTE);
    await server.stopPool();
    expect((await server.get("/login")).status).toBe(503);
    await start(server);
    expect(await read(server, "maintenance")).toMatchObject({ state: "off" });
    expect((await server.get("/login")).status).toBe(200);
  });

  test.each([
    ["login", 200],
    ["maintenance", 503],
  ])("while it waits clients see the %s page", async (variant, status) => {
    const server = await openServer({ variants: { "timetracker.page-while-stopping": variant } });
    await server.send("POST", "/api/system/maintenance", { state: "on" });
    expect((await server.get("/login")).status).toBe(status);
  });
});

describe("The database update of TimeTracker NX", () => {
  test("is not begun by reading, by logging in, or by time", async () => {
    const server = await upgraded();
    await server.startPool();
    for (let i = 0; i < 5; i++) {
      expect(await read(server, "update")).toEqual({ state: "required", progress: 0, from: "6.2", to: "7.0.1" });
      expect((await server.get("/login")).status).toBe(503);
      await server.advance(60 * MINUTE);
    }
    expect(server.changes("schema-update")).toEqual([]);
  });

  test("begins with Admin, goes on by itself, and is begun once however often and whenever Admin is opened", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 0, max: 8 * MINUTE }), { minLength: 1, maxLength: 8 }),
        async (waits) => {
          const server = serverOf(await openLab({ snapshot: await installedOnce() }));
          for (const wait of waits) {
            await server.get("/admin", "nobody");
            await server.advance(wait);
          }
          await server.advance(20 * MINUTE);
          await server.get("/admin");
          expect(await read(server, "update")).toMatchObject({ state: "done", progress: 1 });
          expect(server.changes("schema-update")).toEqual([
            "TimeTracker NX: not-started > running",
            "TimeTracker NX: running > done",
          ]);
        },
      ),
      { numRuns: 15 },
    );
  });

  test("shows progress that grows with time, and clients a maintenance page meanwhile", async () => {
    const server = serverOf(await openLab({ snapshot: await installedOnce() }));
    await server.get("/admin");
    const seen: number[] = [];
    for (let i = 0; i < 4; i++) {
      const { state, progress } = await read(server, "update");
      expect(state).toBe("running");
      seen.push(progress);
      expect((await server.get("/login")).body).toContain("under maintenance");
      await server.advance(2.5 * MINUTE);
    }
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(new Set(seen).size).toBe(4);
  });

  test.each([
    ["shows-error", "failed"],
    ["starts-again", "running"],
  ])("that failed half-way: Admin %s", async (variant, state) => {
    const server = await upgraded({
      variants: { "timetracker.admin-after-failed-update": variant },
      hazards: [{ at: "schema-update.half-way", does: "schema-update-fails" }],
    });
    await server.startPool();
    await server.get("/admin");
    await server.advance(20 * MINUTE);
    expect(await read(server, "update")).toMatchObject({ state: "failed" });
    expect((await server.get("/login")).status).toBe(503);
    await server.get("/admin");
    expect(await read(server, "update")).toMatchObject({ state });
  });

  test("that stalls goes on after its time, or never", async () => {
    const later = await upgraded({
      hazards: [{ at: "schema-update.half-way", does: "schema-update-stalls", for: "30m" }],
    });
    await later.startPool();
    await later.get("/admin");
    await later.advance(20 * MINUTE);
    expect(await read(later, "update")).toMatchObject({ state: "running", progress: 0.45 });
    await later.advance(30 * MINUTE);
    expect(await read(later, "update")).toMatchObject({ state: "done" });
    const never = await upgraded({ hazards: [{ at: "schema-update.half-way", does: "schema-update-stalls" }] });
    await never.startPool();
    await never.get("/admin");
    await never.advance(6_000 * MINUTE);
    expect(await read(never, "update")).toMatchObject({ state: "running", progress: 0.45 });
  });

  test.each([
    ["breaks-off", "failed"],
    ["goes-on", "done"],
  ])("when the pool stops under it: %s", async (variant, state) => {
    const server = await upgraded({ variants: { "timetracker.update-without-pool": variant } });
    await server.startPool();
    await server.get("/admin");
    await server.stopPool();
    await server.advance(20 * MINUTE);
    await server.startPool();
    expect(await read(server, "update")).toMatchObject({ state });
  });

  test("that failed is undone by restoring the backup from before: the old version answers again only with its own program", async () => {
    const server = await openServer({ hazards: [{ at: "schema-update.half-way", does: "schema-update-fails" }] });
    const sql = { ServerInstance: ["localhost"], Database: "TimeTrackerNX", BackupFile: ["D:\\Backup\\b.bak"] };
    await server.run("Backup-SqlDatabase", { ...sql, CopyOnly: true, Checksum: true });
    const before = server.lab.inspect().computers.app01?.sqlServer?.databases.timetrackernx?.content;
    await server.stopPool();
    await server.run("Stop-CutoverService", { Name: "BackupAgent" });
    await server.install();
    await server.advance(10 * MINUTE);
    await server.startPool();
    await server.get("/admin");
    await server.advance(20 * MINUTE);
    expect(await server.refusal("Restore-SqlDatabase", { ...sql, ReplaceDatabase: true })).toContain(
      "Exclusive access",
    );
    await server.stopPool();
    await server.run("Restore-SqlDatabase", { ...sql, ReplaceDatabase: true });
    expect(server.lab.inspect().computers.app01?.sqlServer?.databases.timetrackernx?.content).toBe(before);
    await server.startPool();
    expect(await read(server, "update")).toMatchObject({ state: "required", from: "6.2" });
  });

  test("has no way back for the old program: it does not open a database that is newer", async () => {
    const server = serverOf(await openLab({ snapshot: await installedOnce() }));
    const [old] = (await server.run("Get-CutoverFile", {
      Path: "D:\\Install\\TimeTrackerNX-6.2\\TimeTrackerNXInstaller(6.2).exe",
      NoContent: true,
    })) as { sha256: string }[];
    await server.get("/admin");
    await server.advance(20 * MINUTE);
    await server.stopPool();
    await server.run("Start-CutoverInstaller", {
      RequestId: "old",
      Path: "D:\\Install\\TimeTrackerNX-6.2\\TimeTrackerNXInstaller(6.2).exe",
      ExpectedSha256: old?.sha256 ?? "",
      ArgumentList: ["/quiet"],
    });
    await server.advance(10 * MINUTE);
    await server.startPool();
    expect((await server.get("/login")).body).toContain("newer than the program");
  });
});

describe("The licence of TimeTracker NX", () => {
  const enter = (server: Server, key: string) => server.send("PUT", "/api/system/licence", { key: "{{key}}" }, key);

  test("is entered with the key of this version and read back masked", async () => {
    const server = serverOf(await openLab({ snapshot: await installedOnce() }));
    expect(await read(server, "licence")).toMatchObject({ masked: "****-****-6201", forVersion: "6.2" });
    expect((await enter(server, NEW_KEY)).result).toMatchObject({ status: 200 });
    expect(await read(server, "licence")).toEqual({
      masked: "****-****-7001",
      edition: "Standard",
      validUntil: "2027-12-31",
      forVersion: "7.0",
    });
    await enter(server, NEW_KEY);
    expect(server.changes("licence")).toHaveLength(2);
  });

  test.each([
    ["nonsense", "unknown-key"],
    ["TTNX6-STD-2025-0000-6201", "other-version"],
  ])("refuses %s: %s", async (key, error) => {
    const server = serverOf(await openLab({ snapshot: await installedOnce() }));
    const { result } = await enter(server, key);
    expect(result?.status).toBe(400);
    expect(JSON.parse(result?.body ?? "{}")).toMatchObject({ error });
    expect(server.changes("licence")).toEqual([]);
  });

  test.each(["unknown-key", "other-version"])(
    "is refused by a hazard as %s, and entered the next time",
    async (error) => {
      const server = await upgraded({ hazards: [{ at: "licence.entering", does: "licence-refused", error }] });
      await server.startPool();
      expect(JSON.parse((await enter(server, NEW_KEY)).result?.body ?? "{}")).toMatchObject({ error });
      expect((await enter(server, NEW_KEY)).result?.status).toBe(200);
    },
  );

  test.each([
    ["database", "****-****-6201"],
    ["apart", "****-****-7001"],
  ])("after the database is restored, where it lies in the %s", async (variant, masked) => {
    const server = await upgraded({ variants: { "timetracker.licence-lies-in": variant } });
    const sql = { ServerInstance: ["localhost"], Database: "TimeTrackerNX", BackupFile: ["D:\\Backup\\t.bak"] };
    await server.run("Backup-SqlDatabase", sql);
    await server.startPool();
    await enter(server, NEW_KEY);
    await server.stopPool();
    await server.run("Restore-SqlDatabase", { ...sql, ReplaceDatabase: true });
    expect(server.lab.inspect().computers.app01?.timeTracker?.licence?.masked).toBe(masked);
  });

  test("leaves no key and no password in the state or in the history", async () => {
    const server = serverOf(await openLab({ snapshot: await installedOnce() }));
    await enter(server, NEW_KEY);
    const kept = JSON.stringify([server.lab.inspect(), server.lab.history()]);
    for (const secret of [NEW_KEY, "lab-administrator"]) {
      for (const text of [
        secret,
        Buffer.from(secret).toString("base64"),
        Buffer.from(`administrator:${secret}`).toString("base64"),
      ]) {
        expect(kept).not.toContain(text);
      }
    }
  });
});

describe("The administration's API", () => {
  test.each([
    ["401", 401],
    ["403", 403],
  ])("answers nobody but the administrator: %s", async (variant, status) => {
    const server = await openServer({ variants: { "timetracker.administration-api": variant } });
    for (const path of ["maintenance", "update", "licence", "version"]) {
      expect((await server.get(`/api/system/${path}`, "nobody")).status).toBe(status);
    }
  });

  test("knows its own paths and methods only", async () => {
    const server = await openServer();
    expect(await read(server, "version")).toEqual({ version: "6.2" });
    expect((await server.get("/api/system/nothing")).status).toBe(404);
    expect((await server.send("DELETE", "/api/system/licence", {})).result?.status).toBe(405);
    expect((await server.send("POST", "/api/system/maintenance", { state: "maybe" })).result?.status).toBe(400);
    expect((await server.send("PUT", "/api/system/licence", {})).result?.status).toBe(400);
  });

  test.each([
    [
      "Web.config is not there",
      async (server: Server) => {
        const [file] = (await server.run("Get-CutoverFile", {
          Path: "C:\\TimeTrackerNX\\Web\\Web.config",
          NoContent: true,
        })) as { sha256: string }[];
        await server.run("Remove-CutoverFile", {
          Path: "C:\\TimeTrackerNX\\Web\\Web.config",
          ExpectedSha256: file?.sha256 ?? "",
        });
      },
    ],
    [
      "Redis does not answer",
      async (server: Server) => {
        await server.run("Stop-CutoverService", { Name: "Redis" });
      },
    ],
    [
      "The database cannot be opened",
      async (server: Server) => {
        await server.run("Stop-CutoverService", { Name: "MSSQLSERVER" });
      },
    ],
  ])("does not work when: %s", async (because, breakIt) => {
    const server = await openServer();
    await breakIt(server);
    await server.advance(MINUTE);
    const answer = await server.get("/login");
    expect(answer.status).toBe(500);
    expect(answer.body).toContain(because);
  });
});

let installed: Promise<Awaited<ReturnType<typeof upgraded>>> | undefined;

/** A picture of the server with the new program, the pool started, the update not begun. */
async function installedOnce() {
  installed ??= upgraded().then(async (server) => {
    await server.startPool();
    return server;
  });
  return (await installed).lab.snapshot();
}
