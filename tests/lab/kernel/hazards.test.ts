import type { Lab, LabOptions } from "../../../lib/lab";
import type { ValueMap } from "../../../lib/shell";
import { call, errorOf, lock, one, openSmall } from "./estate";

type HazardInput = NonNullable<LabOptions["hazards"]>[number];

const openWith = (...hazards: HazardInput[]): Promise<Lab> => openSmall({ hazards });
const service = async (lab: Lab, name: string): Promise<ValueMap> =>
  (await call(lab, "Get-CutoverService", { Name: [name] }))[0] ?? {};
const drive = async (lab: Lab): Promise<bigint | undefined> =>
  ((await one(lab, "Get-CutoverFact")).drives as { freeBytes: bigint }[])[1]?.freeBytes;

describe("a hazard", () => {
  it("strikes at its command and computer as often as it says, after letting others pass, and stands in the history", async () => {
    const lab = await openWith({
      on: "app01",
      at: "get-cutoverfact",
      does: "command-fails",
      id: "Boom",
      skip: 2,
      times: 2,
    });
    const ids: string[] = [];
    for (let i = 0; i < 6; i += 1) {
      await call(lab, "Get-CutoverFact", {}, { on: "DB01" });
      ids.push(await errorOf(call(lab, "Get-CutoverFact")));
    }
    expect(ids).toEqual(["", "", "Boom", "Boom", "", ""]);
    expect(lab.history().filter((event) => event.kind === "hazard")).toHaveLength(2);
  });

  it("can break the session before a command, which then did not happen", async () => {
    const lab = await openWith({ at: "Stop-CutoverService", does: "session-lost-before" });
    const calling = call(lab, "Stop-CutoverService", { Name: "Redis" });
    await expect(calling).rejects.toMatchObject({
      code: "SESSION_LOST",
      error: { kind: "sessionLost", accepted: false },
    });
    expect((await service(lab, "Redis")).status).toBe("Running");
    expect(lab.history().map((event) => event.kind)).toEqual(["hazard", "command"]);
  });

  it("can break the session after a command, which then took effect", async () => {
    const lab = await openWith({ at: "Stop-CutoverService", does: "session-lost-after" });
    const calling = call(lab, "Stop-CutoverService", { Name: "Redis" });
    await expect(calling).rejects.toMatchObject({ error: { kind: "sessionLost", accepted: true } });
    expect((await service(lab, "Redis")).status).toBe("StopPending");
    expect(lab.history()[0]).toMatchObject({ kind: "command", name: "Stop-CutoverService", outcome: "lost" });
  });

  it("can delay an answer by virtual time, and beyond the deadline the command times out although it took effect", async () => {
    const lab = await openWith({ at: "Stop-CutoverService", does: "slow-answer", takes: "30s" });
    const begin = lab.ports.clock.now();
    const calling = call(lab, "Stop-CutoverService", { Name: "Redis" }, { deadlineMs: 5000 });
    await expect(calling).rejects.toMatchObject({ code: "COMMAND_TIMED_OUT", error: { accepted: true } });
    expect(lab.ports.clock.now() - begin).toBe(5000);
    expect((await service(lab, "Redis")).status).toBe("Stopped");
    expect(lab.history()[0]).toMatchObject({ kind: "command", outcome: "lost" });
  });

  it("can cut a computer off; what runs there goes on meanwhile", async () => {
    const lab = await openWith({ at: "Stop-CutoverService", does: "unreachable", for: "10s" });
    await expect(call(lab, "Stop-CutoverService", { Name: "Redis" })).rejects.toMatchObject({
      error: { accepted: true },
    });
    await expect(call(lab, "Get-CutoverFact")).rejects.toMatchObject({ error: { accepted: false } });
    expect(await lab.ports.tcp.probe({ host: "APP01", port: 6379, deadlineMs: 1000 })).toMatchObject({
      reason: "timeout",
    });
    await lab.advance(9000);
    expect((await service(lab, "Redis")).status).toBe("Stopped");
  });

  it("can reboot a computer: processes and jobs are gone, automatic services come back, nothing is asked twice", async () => {
    const lab = await openWith({ at: "Get-CutoverManifest", does: "computer-restarts" });
    await call(lab, "Start-CutoverService", { Name: "Backup" });
    const request = { RequestId: "q", Method: "POST", Uri: "http://nowhere/" };
    expect((await one(lab, "Start-CutoverRequest", request)).state).toBe("Running");
    const before = (await one(lab, "Get-CutoverFact")).bootTime as Date;
    await expect(call(lab, "Get-CutoverManifest", { Path: "C:\\App" })).rejects.toMatchObject({
      error: { accepted: true },
    });
    await expect(call(lab, "Get-CutoverFact")).rejects.toMatchObject({ error: { accepted: false } });
    await lab.advance(lab.pendingMs());
    const after = (await one(lab, "Get-CutoverFact")).bootTime as Date;
    expect(after.getTime()).toBeGreaterThan(before.getTime());
    expect((await one(lab, "Get-CutoverJob", { RequestId: "q" })).state).toBe("Lost");
    expect([(await service(lab, "Redis")).status, (await service(lab, "Backup")).status]).toEqual([
      "Running",
      "Stopped",
    ]);
    expect(await call(lab, "Get-CutoverProcess", { Name: ["ReportBuilder"] })).toEqual([]);
  });

  it("can end the process of a job: of one that its runner is itself nobody knows the exit code", async () => {
    const lab = await openWith({ at: "Get-CutoverLock", does: "process-dies", name: "powershell" });
    await call(lab, "Start-CutoverRequest", { RequestId: "q", Method: "POST", Uri: "http://nowhere/" });
    await call(lab, "Get-CutoverLock");
    expect(await one(lab, "Get-CutoverJob", { RequestId: "q" })).toMatchObject({
      state: "Lost",
      exitCode: null,
      endTime: null,
    });
  });

  it("can fill a disk", async () => {
    const lab = await openWith({ at: "Copy-CutoverTree", does: "disk-full", drive: "D:", leaves: "1KB" });
    expect(await errorOf(call(lab, "Copy-CutoverTree", { Source: "C:\\App", Destination: "D:\\B" }))).toBe("DiskFull");
    expect(await drive(lab)).toBeLessThan(1024n);
  });

  it("can make a file vanish, with the detection that names it", async () => {
    const lab = await openWith({
      at: "Get-CutoverFact",
      does: "file-vanishes",
      path: "C:\\App\\app.exe",
      detected: true,
    });
    const { now } = await one(lab, "Get-CutoverFact");
    expect((await one(lab, "Get-CutoverFile", { Path: "C:\\App\\app.exe" })).exists).toBe(false);
    const detection = await one(lab, "Get-CutoverDetectionEvent", { Since: now ?? null });
    expect(detection).toMatchObject({ path: "C:\\App\\app.exe", action: "Quarantined" });
  });

  it("can change, lock or hide a file", async () => {
    const lab = await openWith(
      { at: "Get-CutoverFact", does: "file-changes", path: "C:\\App\\app.exe" },
      { at: "Get-CutoverFact", does: "file-locked", path: "C:\\App\\Web\\Web.config", for: "1m" },
      { at: "Get-CutoverFact", does: "access-denied", path: "C:\\App\\data", to: "read" },
    );
    const { sha256 } = await one(lab, "Get-CutoverManifest", { Path: "C:\\App" });
    await call(lab, "Get-CutoverFact");
    expect(await errorOf(call(lab, "Get-CutoverManifest", { Path: "C:\\App" }))).toBe("AccessDenied");
    expect(await errorOf(call(lab, "Get-CutoverManifest", { Path: "C:\\App", Exclude: ["data"] }))).toBe("FileLocked");
    await lab.advance(60_000);
    expect((await one(lab, "Get-CutoverManifest", { Path: "C:\\App", Exclude: ["data"] })).sha256).not.toBe(sha256);
    expect(await errorOf(call(lab, "Set-CutoverFile", { Path: "C:\\App\\data\\n", Content: Buffer.from("x") }))).toBe(
      "",
    );
  });

  it("can start, end and bring back programs and stop services", async () => {
    const lab = await openWith(
      { at: "Get-CutoverFact", does: "process-appears", name: "BackupAgent", cpu: 40, respawnsAfter: "2s" },
      { at: "Get-CutoverFact", does: "service-stops", name: "Redis", disabled: true },
      { at: "Get-CutoverLock", does: "process-dies", name: "BackupAgent" },
    );
    await call(lab, "Get-CutoverFact");
    const [agent] = await call(lab, "Get-CutoverProcess", { Name: ["backupagent"] });
    expect(agent).toMatchObject({ name: "BackupAgent", cpuPercent: 40 });
    expect(await errorOf(call(lab, "Start-CutoverService", { Name: "Redis" }))).toBe("CouldNotStartService");
    expect(await lab.ports.tcp.probe({ host: "APP01", port: 6379, deadlineMs: 1000 })).toMatchObject({
      reason: "refused",
    });
    await call(lab, "Get-CutoverLock");
    expect(await call(lab, "Get-CutoverProcess", { Name: ["BackupAgent"] })).toEqual([]);
    await lab.advance(2000);
    expect(await call(lab, "Get-CutoverProcess", { Name: ["BackupAgent"] })).toHaveLength(1);
  });

  it("can let another owner take the lock, so that the fence refuses the one that had it", async () => {
    const lab = await openWith({ at: "Set-CutoverFile", does: "lock-taken" });
    const fence = await lock(lab);
    const write = call(lab, "Set-CutoverFile", { Path: "C:\\x", Content: Buffer.from("x") }, { fence });
    await expect(write).rejects.toMatchObject({ code: "FENCE_REFUSED" });
    expect(await one(lab, "Get-CutoverLock")).toMatchObject({ runId: "r1", epoch: 2, ownerHost: "OTHER-HOST" });
  });

  it("can damage the lock record: it cannot be read or taken, and nothing may be changed", async () => {
    const lab = await openWith({ at: "Get-CutoverFact", does: "lock-damaged" });
    const fence = await lock(lab);
    await call(lab, "Get-CutoverFact");
    const enter = { RunId: "r1", ExpectedEpoch: 1, Store: "target:APP01", OwnerHost: "h" };
    expect(await errorOf(call(lab, "Get-CutoverLock"))).toBe("LockDamaged");
    expect(await errorOf(call(lab, "Enter-CutoverLock", enter))).toBe("LockDamaged");
    expect(await errorOf(call(lab, "Stop-CutoverService", { Name: "Redis" }, { fence }))).toBe("LockDamaged");
    expect((await service(lab, "Redis")).status).toBe("Running");
  });

  it("can damage what a run has kept: journal and artefacts", async () => {
    const lab = await openWith(
      { at: "Get-CutoverFact", does: "journal-record-changed" },
      { at: "Get-CutoverLock", does: "journal-tail-lost", skip: 1 },
      { at: "Get-CutoverFact", does: "artefact-damaged", name: "a" },
      { at: "Get-CutoverFact", does: "artefact-damaged", name: "b", missing: true },
    );
    const fence = await lock(lab);
    for (const seq of [1, 2, 3]) {
      await call(
        lab,
        "Add-CutoverJournalRecord",
        { RunId: "r1", Seq: seq, Hash: "h", Line: `record ${seq}` },
        { fence },
      );
    }
    for (const Name of ["a", "b"])
      await call(lab, "Save-CutoverArtefact", { RunId: "r1", Name, Content: Buffer.from("abc") }, { fence });
    await call(lab, "Get-CutoverLock");
    await call(lab, "Get-CutoverFact");
    const { content } = await one(lab, "Get-CutoverJournal", { RunId: "r1" });
    const text = Buffer.from(content as Uint8Array).toString();
    expect([text.split("\n").length - 1, text === "record 1\nrecord 2\n"]).toEqual([2, false]);
    expect(
      Buffer.from((await one(lab, "Get-CutoverArtefact", { RunId: "r1", Name: "a" })).content as Uint8Array).toString(),
    ).toBe("XXX");
    expect((await one(lab, "Get-CutoverArtefact", { RunId: "r1", Name: "b" })).exists).toBe(false);
  });

  it("can leave a reboot pending and put the clock wrong", async () => {
    const lab = await openWith(
      { at: "Get-CutoverLock", does: "reboot-pending" },
      { at: "Get-CutoverLock", does: "clock-off", by: "90s", behind: true },
    );
    await call(lab, "Get-CutoverLock");
    const { pendingReboot, now } = await one(lab, "Get-CutoverFact");
    expect(pendingReboot).toEqual([{ source: "ComponentBasedServicing", detail: "RebootPending" }]);
    expect((now as Date).getTime()).toBe(lab.ports.clock.now() - 90_000);
  });

  it("can wait for a moment instead of a command", async () => {
    const lab = await openWith({
      at: "service.stopped",
      does: "file-changes",
      path: "C:\\App\\app.exe",
      text: "other",
    });
    await call(lab, "Stop-CutoverService", { Name: "Redis" });
    await lab.advance(1000);
    expect(Buffer.from(lab.readFile("APP01", "C:\\App\\app.exe") ?? []).toString()).toBe("other");
  });
});
