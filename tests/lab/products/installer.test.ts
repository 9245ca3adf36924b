import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ValueMap } from "../../../lib/shell";
import { FOLDER, MINUTE, openServer, SET, stopOthers, upgraded } from "./server";

const WEB_CONFIG = "C:\\TimeTrackerNX\\Web\\Web.config";
const OLD_ONLY = "C:\\TimeTrackerNX\\Web\\bin\\TimeTrackerNX.Legacy.dll";

async function prepared(choices: Parameters<typeof openServer>[0] = {}) {
  const server = await openServer(choices);
  await stopOthers(server);
  await server.stopPool();
  return server;
}

describe("The installer of TimeTracker NX without a screen", () => {
  test("replaces the program, overwrites Web.config, and tells the version in all three places", async () => {
    const server = await upgraded();
    expect(await server.job()).toMatchObject({ state: "Exited", exitCode: 0, children: [] });
    expect(await server.version()).toBe("7.0.1");
    expect(
      await server.run("Get-CutoverFileVersion", { Path: "C:\\TimeTrackerNX\\Admin\\TimeTrackerNX.Admin.exe" }),
    ).toMatchObject([{ productVersion: "7.0.1" }]);
    const { entries } = (await server.run("Get-CutoverRegistryKey", { Path: "HKLM:\\SOFTWARE\\TimeTrackerNX" }))[0] as {
      entries: { name: string; value: unknown }[];
    };
    expect(entries.find(({ name }) => name === "Version")?.value).toBe("7.0.1");
    expect(server.lab.readFile("APP01", WEB_CONFIG)).toEqual(
      new Uint8Array(readFileSync(join(FOLDER, "files/web.7.0.1.default.config"))),
    );
    expect(server.lab.readFile("APP01", "C:\\TimeTrackerNX\\Web\\App_Data\\Attachments\\0001\\order.pdf")).toHaveLength(
      15_000,
    );
    expect(server.changes("installer")).toEqual([
      "i1: null > ready",
      "i1: ready > running",
      "i1: running > completed",
      "i1: completed > succeeded",
    ]);
    expect(server.changes("product")).toEqual(["TimeTracker NX: 6.2 > 7.0.1"]);
  });

  test("does nothing without time, and its job answers the same request id with the same job", async () => {
    const server = await prepared();
    await server.install();
    await server.install(["/quiet"], "i1");
    expect(await server.job()).toMatchObject({ state: "Running" });
    expect(await server.version()).toBe("6.2");
    expect(server.changes("job")).toEqual(["i1: null > Running"]);
  });

  test("a second one while it runs ends with 1618", async () => {
    const server = await prepared();
    await server.install();
    await server.install(["/quiet"], "i2");
    expect(await server.job("i2")).toMatchObject({ state: "Exited", exitCode: 1618 });
    await server.advance(6 * MINUTE);
    expect(await server.job("i1")).toMatchObject({ exitCode: 0 });
  });

  test("without an argument that it knows it shows its pages to nobody, for ever", async () => {
    const server = await prepared();
    await server.install([]);
    await server.advance(600 * MINUTE);
    expect(await server.job()).toMatchObject({ state: "Running" });
    expect(await server.version()).toBe("6.2");
    await server.run("Stop-CutoverJob", { RequestId: "i1" });
    expect(server.changes("installer")).toEqual(["i1: null > ready", "i1: ready > failed"]);
  });

  test.each([
    [{ at: "installer.started", does: "installer-another-runs" }, { state: "Exited", exitCode: 1618 }, "6.2"],
    [{ at: "installer.checking", does: "installer-product-busy" }, { state: "Exited", exitCode: 1618 }, "6.2"],
    [
      { at: "installer.finishing", does: "installer-fails", exitCode: 1603 },
      { state: "Exited", exitCode: 1603 },
      "6.2",
    ],
    [{ at: "installer.installing", does: "installer-hangs" }, { state: "Running", exitCode: null }, "6.2"],
    [
      { at: "installer.finishing", does: "installer-other-version", version: "7.0.0" },
      { state: "Exited", exitCode: 0 },
      "7.0.0",
    ],
    [{ at: "installer.finishing", does: "installer-needs-reboot" }, { state: "Exited", exitCode: 3010 }, "7.0.1"],
    [
      { at: "installer.finishing", does: "installer-leaves-children" },
      { state: "Exited", exitCode: 0, children: [{ name: "msiexec" }] },
      "7.0.1",
    ],
    [
      { at: "installer.started", does: "file-vanishes", path: `${SET}\\Data1.cab`, detected: true },
      { state: "Exited", exitCode: 1603 },
      "6.2",
    ],
    [
      { at: "installer.installing", does: "file-vanishes", path: `${SET}\\Data1.cab` },
      { state: "Exited", exitCode: 1603 },
      "6.2",
    ],
  ])("under %j", async (hazard, job, version) => {
    const server = await prepared({ hazards: [hazard] });
    await server.install();
    await server.advance(30 * MINUTE);
    expect(await server.job()).toMatchObject(job);
    expect(await server.version()).toBe(version);
  });

  test("that needs a reboot leaves one pending; one that restarts the computer itself brings a new boot time", async () => {
    const pending = await upgraded({ hazards: [{ at: "installer.finishing", does: "installer-needs-reboot" }] });
    expect(await pending.run("Get-CutoverFact")).toMatchObject([
      { pendingReboot: [{ source: "PendingFileRenameOperations" }] },
    ]);
    const restarted = await upgraded({ hazards: [{ at: "installer.finishing", does: "installer-reboots" }] });
    expect(restarted.changes("computer")).toEqual(["APP01: Up > Restarting"]);
    await restarted.advance(5 * MINUTE);
    expect(await restarted.job()).toMatchObject({ state: "Exited", exitCode: 1641 });
    expect(restarted.changes("computer")).toEqual(["APP01: Up > Restarting", "APP01: Restarting > Up"]);
  });

  test("times out while other programs take the processor, and not once they are stopped", async () => {
    const starved = await openServer();
    await starved.stopPool();
    await starved.install();
    await starved.advance(20 * MINUTE);
    expect(await starved.job()).toMatchObject({ exitCode: 1603, log: expect.stringContaining("timed out") });
    expect(await starved.version()).toBe("6.2");
  });

  test.each([
    ["removed", undefined],
    ["left", 7_000],
  ])("files that the new version has no more are %s", async (variant, length) => {
    const server = await upgraded({ variants: { "timetracker.old-files": variant } });
    expect(server.lab.readFile("APP01", OLD_ONLY)?.length).toBe(length);
  });

  test.each([
    ["leaves-stopped", "Stopped"],
    ["starts-it", "Started"],
  ])("the pool afterwards: %s", async (variant, state) => {
    const server = await upgraded({ variants: { "timetracker.installer-starts-pool": variant } });
    expect(await server.pool()).toBe(state);
  });

  test.each([
    ["stops-it", 0, "1618"],
    ["needs-stopped", 1618, "1618"],
    ["needs-stopped", 1603, "1603"],
  ])("with the pool running: %s ends with %d", async (variant, exitCode, busy) => {
    const server = await openServer({
      variants: { "timetracker.installer-stops-pool": variant, "timetracker.busy-exit-code": busy },
    });
    await stopOthers(server);
    await server.install();
    await server.advance(10 * MINUTE);
    expect(await server.job()).toMatchObject({ exitCode });
  });

  test.each([
    ["changes-nothing", false],
    ["leaves-half", true],
  ])("that failed: %s", async (variant, changed) => {
    const server = await prepared({
      variants: { "timetracker.failed-installer": variant },
      hazards: [{ at: "installer.finishing", does: "installer-fails" }],
    });
    const manifest = async () =>
      ((await server.run("Get-CutoverManifest", { Path: "C:\\TimeTrackerNX" }))[0] as { sha256: string }).sha256;
    const before = await manifest();
    await server.install();
    await server.advance(10 * MINUTE);
    expect((await manifest()) !== before).toBe(changed);
    expect(await server.version()).toBe("6.2");
  });

  test("refuses a certificate that has expired", async () => {
    const server = await prepared({
      change: (computer) => {
        computer.iis.certificates[0].notAfter = "2025-12-31T00:00:00Z";
      },
    });
    await server.install();
    await server.advance(10 * MINUTE);
    expect(await server.job()).toMatchObject({ exitCode: 1603, log: expect.stringContaining("certificate") });
  });

  test("an older one brings the very files of its version back", async () => {
    const server = await openServer();
    await stopOthers(server);
    await server.stopPool();
    const exclude = ["Web\\Web.config", "Web\\App_Data"];
    const manifest = async () =>
      (
        (await server.run("Get-CutoverManifest", { Path: "C:\\TimeTrackerNX", Exclude: exclude }))[0] as {
          sha256: string;
        }
      ).sha256;
    const before = await manifest();
    await server.install();
    await server.advance(10 * MINUTE);
    expect(await manifest()).not.toBe(before);
    const Path = "D:\\Install\\TimeTrackerNX-6.2\\TimeTrackerNXInstaller(6.2).exe";
    const [file] = (await server.run("Get-CutoverFile", { Path, NoContent: true })) as { sha256: string }[];
    await server.run("Start-CutoverInstaller", {
      RequestId: "old",
      Path,
      ExpectedSha256: file?.sha256 ?? "",
      ArgumentList: ["/quiet"],
    });
    await server.advance(10 * MINUTE);
    expect(await server.version()).toBe("6.2");
    expect(await manifest()).toBe(before);
  });
});

describe("The installer of TimeTracker NX before a person", () => {
  const page = (server: Awaited<ReturnType<typeof openServer>>) =>
    server.lab.inspect().computers.app01?.timeTracker?.session?.phase;

  test("waits on each page for the click in its order", async () => {
    const server = await prepared();
    server.act("click-install");
    server.act("start-installer");
    expect((await server.run("Get-CutoverProcess", { Name: ["TimeTrackerNXInstaller(7.0.1)"] })).length).toBe(1);
    server.act("start-installer");
    expect((await server.run("Get-CutoverProcess", { Name: ["TimeTrackerNXInstaller(7.0.1)"] })).length).toBe(1);
    await server.advance(MINUTE);
    expect(page(server)).toBe("ready");
    await server.advance(600 * MINUTE);
    expect(page(server)).toBe("ready");
    server.act("click-finish");
    expect(page(server)).toBe("ready");
    server.act("click-install");
    expect(page(server)).toBe("installing");
    await server.advance(5 * MINUTE);
    expect(page(server)).toBe("completed");
    expect(await server.version()).toBe("7.0.1");
    server.act("click-finish", { showAdmin: false });
    expect(page(server)).toBeUndefined();
    expect(
      (await server.run("Get-CutoverProcess", { Name: ["TimeTrackerNXInstaller(7.0.1)", "msiexec"] })).length,
    ).toBe(0);
    expect(server.changes("installer").at(-1)).toBe("attended: completed > succeeded");
    expect(server.changes("schema-update")).toEqual([]);
  });

  test("warns when the product cannot be stopped, and is started again later", async () => {
    const server = await prepared({
      hazards: [{ at: "installer.checking", does: "installer-product-busy", times: 2 }],
    });
    for (const _ of [1, 2]) {
      server.act("start-installer");
      await server.advance(MINUTE);
      expect(page(server)).toBe("warning");
      server.act("close-warning", { startAgainAfter: 2 * MINUTE });
    }
    await server.advance(5 * MINUTE);
    expect(page(server)).toBe("ready");
  });

  test("complains about the certificate, and goes on when the setting was changed", async () => {
    const good = "5A0C7E1D93B24F6680A1C2D3E4F5061728394A5B";
    const server = await prepared({
      change: (computer) => {
        delete computer.iis.sites[0].bindings[1].certificate;
      },
    });
    server.act("start-installer");
    await server.advance(MINUTE);
    expect(page(server)).toBe("certificate");
    server.act("click-retry");
    expect(page(server)).toBe("certificate");
    server.act("bind-certificate", { thumbprint: good });
    server.act("click-retry");
    expect(page(server)).toBe("ready");
  });

  test("is gone after a reboot, and what it had begun is what failed", async () => {
    const server = await prepared();
    server.act("start-installer");
    await server.advance(MINUTE);
    server.act("click-install");
    await server.run("Restart-CutoverComputer", { RequestId: "r", Reason: "test" }).catch(() => undefined);
    await server.advance(10 * MINUTE);
    expect(page(server)).toBeUndefined();
    expect(server.changes("installer").at(-1)).toBe("attended: installing > failed");
    expect(await server.version()).toBe("6.2");
  });

  test.each([
    ["ended by somebody has Exited with the code of such an end, which its runner saw", "Stop-CutoverProcess", -1],
    ["stopped through its job has Exited with 1", "Stop-CutoverJob", 1],
  ])("an installer's job %s", async (_title, name, exitCode) => {
    const server = await prepared();
    await server.install();
    await server.advance(MINUTE);
    const ofJob = async () => (await server.run("Get-CutoverJob", { RequestId: "i1" }))[0] as ValueMap;
    const { processId: Id = null } = await ofJob();
    const running = (await server.run("Get-CutoverProcess")) as ValueMap[];
    const { startTime: StartTime = null } = running.find(({ id }) => id === Id) ?? {};
    await server.run(name, name === "Stop-CutoverJob" ? { RequestId: "i1" } : { Id, StartTime });
    const ended = await ofJob();
    expect(ended).toMatchObject({ state: "Exited", exitCode, endTime: expect.any(Date), children: [] });
    await server.advance(10 * MINUTE);
    expect(await ofJob()).toEqual(ended);
  });

  test("the persons of the example carry the whole upgrade as far as they can", async () => {
    const server = await openServer({ people: true });
    await server.run("Backup-SqlDatabase", {
      ServerInstance: ["localhost"],
      Database: "TimeTrackerNX",
      BackupFile: ["D:\\Backup\\a.bak"],
    });
    await stopOthers(server);
    await server.advance(10 * MINUTE);
    expect(server.changes("maintenance").at(-1)).toBe("TimeTracker NX: stopping > on");
    await server.stopPool();
    await server.advance(5 * MINUTE);
    await server.run("Backup-SqlDatabase", {
      ServerInstance: ["localhost"],
      Database: "TimeTrackerNX",
      BackupFile: ["D:\\Backup\\b.bak"],
    });
    await server.advance(10 * MINUTE);
    expect(page(server)).toBe("completed");
    await server.startPool();
    await server.advance(30 * MINUTE);
    expect(server.changes("schema-update")).toEqual([
      "TimeTracker NX: not-started > running",
      "TimeTracker NX: running > done",
    ]);
    await server.run("Restart-CutoverIis", { RequestId: "r" });
    await server.advance(10 * MINUTE);
    expect(server.changes("licence")).toEqual(["TimeTracker NX: ****-****-6201 > ****-****-7001"]);
  });
});
