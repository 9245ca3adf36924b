import { Secret } from "../../../lib/shell";
import { call, errorOf, one, openSmall } from "./estate";

describe("the Shell of a simulated computer", () => {
  it("refuses what the contract does not have with PowerShell's own error ids, and nothing happens", async () => {
    const lab = await openSmall();
    const before = lab.snapshot().text;
    expect(await errorOf(call(lab, "Get-Nonsense"))).toBe("CommandNotFoundException");
    expect(await errorOf(call(lab, "Stop-CutoverService", { Nam: "Redis", Other: 1 }))).toBe("NamedParameterNotFound");
    expect(await errorOf(call(lab, "Stop-CutoverService"))).toBe("MissingMandatoryParameter");
    expect(await errorOf(call(lab, "Stop-CutoverProcess", { Id: "x", StartTime: new Date() }))).toBe(
      "ParameterArgumentTransformationError",
    );
    expect(lab.snapshot().text).toBe(before);
    expect(lab.history().map((event) => event.kind === "command" && event.outcome)).toEqual(Array(4).fill("refused"));
  });

  it("says in one typed error that a command of the contract is not simulated", async () => {
    const lab = await openSmall();
    const command = { module: "FailoverClusters", name: "Get-ClusterAvailableDisk", parameters: {} };
    await expect(lab.ports.on("APP01").invoke(command, { deadlineMs: 1000 })).rejects.toMatchObject({
      code: "LAB_NOT_SIMULATED",
    });
  });

  it("gives the properties that were asked for, in any case, and null for what there is not", async () => {
    const lab = await openSmall();
    const command = {
      module: "Cutover",
      name: "Get-CutoverService",
      parameters: { Name: ["Redis"] },
      select: ["STATUS", "none"],
    };
    const { output } = await lab.ports.on("app01").invoke(command, { deadlineMs: 1000 });
    expect(output).toEqual([{ STATUS: "Running", none: null }]);
  });

  it("writes its command into the history before what it changed, without secrets and without bytes", async () => {
    const lab = await openSmall();
    const parameters = {
      RequestId: "q",
      Method: "PUT",
      Uri: "http://localhost/licence",
      Body: '{"key":"{{key}}"}',
      Secret: { key: new Secret("CANARY-1234") },
      Credential: { userName: "admin", password: new Secret("CANARY-5678") },
    };
    await call(lab, "Start-CutoverRequest", parameters);
    await lab.advance(1000);
    await call(lab, "Set-CutoverFile", { Path: "C:\\b", Content: Buffer.from("CANARY-bytes") });
    const history = JSON.stringify(lab.history());
    expect(history).not.toContain("CANARY");
    expect(history).toContain('"key":"***"');
    expect(lab.snapshot().text).not.toContain("CANARY");
    expect(lab.history()[0]).toMatchObject({ kind: "command", name: "Start-CutoverRequest", outcome: "ok" });
    expect(lab.history().map(({ seq }) => seq)).toEqual(lab.history().map((_, i) => i + 1));
  });

  it("does nothing under WhatIf and counts it as reading", async () => {
    const lab = await openSmall();
    await call(lab, "Stop-CutoverService", { Name: "Redis", WhatIf: true });
    expect((await one(lab, "Get-CutoverService", { Name: ["Redis"] })).status).toBe("Running");
    expect(lab.history()[0]).toMatchObject({ effect: "reads", outcome: "ok" });
  });

  it("stops before a command whose signal is aborted, and stops waiting for a late answer without undoing it", async () => {
    const lab = await openSmall({ hazards: [{ at: "Stop-CutoverService", does: "slow-answer", takes: "30s" }] });
    const shell = lab.ports.on("APP01");
    const command = { module: "Cutover", name: "Stop-CutoverService", parameters: { Name: "Redis" } };
    const early = shell.invoke(command, { deadlineMs: 60_000, signal: AbortSignal.abort() });
    await expect(early).rejects.toMatchObject({ error: { kind: "cancelled", accepted: false } });
    expect(lab.history()).toEqual([]);
    const abort = new AbortController();
    const late = shell.invoke(command, { deadlineMs: 60_000, signal: abort.signal });
    abort.abort();
    await expect(late).rejects.toMatchObject({ error: { kind: "cancelled", accepted: true } });
    expect((await one(lab, "Get-CutoverService", { Name: ["Redis"] })).status).toBe("StopPending");
  });
});

describe("functions on the target", () => {
  it("tell processes with what they have used, and end one with its children only if it is still the same", async () => {
    const lab = await openSmall();
    await lab.advance(60_000);
    const report = await one(lab, "Get-CutoverProcess", { Name: ["REPORTBUILDER"] });
    expect(report).toMatchObject({ name: "ReportBuilder", cpuPercent: 12.5, cpuSeconds: (3600 + 60) * 0.125 * 4 });
    const stop = (StartTime: Date) => one(lab, "Stop-CutoverProcess", { Id: report.id ?? 0, StartTime });
    expect(await stop(new Date(0))).toEqual({ stopped: false });
    expect(await stop(report.startTime as Date)).toEqual({ stopped: true });
    expect(await call(lab, "Get-CutoverProcess", { Name: ["ReportBuilder"] })).toEqual([]);
    await lab.advance(5000);
    expect((await one(lab, "Get-CutoverProcess", { Name: ["ReportBuilder"] })).id).not.toBe(report.id);
  });

  it("show a service whose process was ended as Stopped; one with recovery comes back", async () => {
    const lab = await openSmall();
    await call(lab, "Start-CutoverService", { Name: "Backup" });
    await lab.advance(2000);
    for (const name of ["Backup", "Redis"]) {
      const process = await one(lab, "Get-CutoverProcess", { Name: [name] });
      await call(lab, "Stop-CutoverProcess", { Id: process.id ?? 0, StartTime: process.startTime ?? null });
    }
    const status = async () =>
      (await call(lab, "Get-CutoverService", { Name: ["Backup", "Redis", "None"] })).map((one) => one.status);
    expect(await status()).toEqual(["Stopped", "Stopped"]);
    await lab.advance(12_000);
    expect(await status()).toEqual(["Running", "Stopped"]);
  });

  it("read a registry key, make it the same again, and see products by their uninstall keys", async () => {
    const lab = await openSmall();
    const Path = "HKEY_LOCAL_MACHINE\\software\\APP";
    const key = await one(lab, "Get-CutoverRegistryKey", { Path });
    const entries = key.entries as { name: string; valueKind: string }[];
    expect(entries.map(({ name, valueKind }) => `${name}:${valueKind}`)).toEqual([
      "Hosts:MultiString",
      "Path:String",
      "Port:DWord",
    ]);
    const extra = { key: "Sub", name: "", valueKind: "QWord", value: 2n ** 40n };
    await call(lab, "Restore-CutoverRegistryKey", { Path, Entries: [...entries, extra] });
    expect((await one(lab, "Get-CutoverRegistryKey", { Path })).sha256).not.toBe(key.sha256);
    expect((await one(lab, "Restore-CutoverRegistryKey", { Path, Entries: entries })).sha256).toBe(key.sha256);
    expect(await one(lab, "Get-CutoverProduct", { Name: "App" })).toMatchObject({
      version: "6.2",
      bitness: 64,
      productCode: "{APP}",
    });
  });

  it("start a job once for its request id, which ends by virtual time or is stopped with its children", async () => {
    const lab = await openSmall();
    const start = (RequestId: string) =>
      one(lab, "Start-CutoverRequest", { RequestId, Method: "POST", Uri: "http://nowhere/" });
    expect((await start("a")).processId).toBe((await start("a")).processId);
    await start("b");
    expect(await one(lab, "Stop-CutoverJob", { RequestId: "b" })).toMatchObject({ state: "Exited", exitCode: 1 });
    await lab.advance(200);
    expect(await one(lab, "Get-CutoverJob", { RequestId: "a" })).toMatchObject({
      state: "Exited",
      exitCode: 1,
      result: null,
    });
    expect((await one(lab, "Get-CutoverJob", { RequestId: "c" })).state).toBe("NotFound");
    expect(await call(lab, "Get-CutoverProcess", { Name: ["powershell"] })).toEqual([]);
  });

  it("connect from the target: Redis answers PING", async () => {
    const lab = await openSmall();
    const probe = { HostName: "localhost", Port: 6379, Send: "PING\r\n" };
    expect(await one(lab, "Test-CutoverTcpPort", probe)).toEqual({ connected: true, reply: "+PONG\r\n", message: "" });
    expect(await one(lab, "Test-CutoverTcpPort", { ...probe, HostName: "nowhere" })).toMatchObject({
      connected: false,
    });
  });

  it("reboot once for a request id, with or without an answer", async () => {
    for (const [variant, id] of [
      ["answered", ""],
      ["lost", "PSSessionStateBroken"],
    ] as const) {
      const lab = await openSmall({ variants: { "computer.restart-answer": variant } });
      const restart = () => call(lab, "Restart-CutoverComputer", { RequestId: "r", Reason: "installer asks" });
      expect(await errorOf(restart())).toBe(id);
      await lab.advance(lab.pendingMs());
      expect(await restart()).toEqual([{ requestId: "r", accepted: false }]);
      const reboots = lab.history().filter((event) => event.kind === "change" && event.to === "Restarting");
      expect(reboots).toHaveLength(1);
    }
  });
});
