import fc from "fast-check";
import { call, one, openSmall } from "./estate";

jest.setTimeout(60_000);

describe("virtual time", () => {
  it("moves as far in parts as it does at once, with the same events", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 8000 }), { maxLength: 8 }), async (parts) => {
        const [inParts, atOnce] = [await openSmall(), await openSmall()];
        for (const lab of [inParts, atOnce]) await startThings(lab);
        for (const ms of parts) await inParts.advance(ms);
        await atOnce.advance(parts.reduce((sum, ms) => sum + ms, 0));
        expect(inParts.snapshot().text).toBe(atOnce.snapshot().text);
        expect(inParts.history()).toEqual(atOnce.history());
      }),
      { numRuns: 50 },
    );
  });

  it("wakes sleepers in the order of their times, whoever slept first", async () => {
    const lab = await openSmall();
    const woken: string[] = [];
    const sleep = (name: string, ms: number) =>
      lab.ports.clock.sleep(ms).then(() => woken.push(`${name}@${lab.ports.clock.now() - begin}`));
    const begin = lab.ports.clock.now();
    await Promise.all([sleep("a", 300), sleep("b", 100), sleep("c", 200)]);
    expect(woken).toEqual(["b@100", "c@200", "a@300"]);
  });

  it("stands still while nobody sleeps, however many calls are made", async () => {
    const lab = await openSmall();
    const begin = lab.ports.clock.now();
    for (let i = 0; i < 50; i += 1) await call(lab, "Get-CutoverFact");
    expect(lab.ports.clock.now()).toBe(begin);
  });

  it("ends a sleep that is aborted with the signal's reason and does not move", async () => {
    const lab = await openSmall();
    const abort = new AbortController();
    const begin = lab.ports.clock.now();
    const sleeping = lab.ports.clock.sleep(5000, abort.signal);
    abort.abort(new Error("enough"));
    await expect(sleeping).rejects.toThrow("enough");
    expect(lab.ports.clock.now()).toBe(begin);
  });

  it("lets what was started go on: a service is StartPending until its time has passed", async () => {
    const lab = await openSmall();
    await call(lab, "Stop-CutoverService", { Name: "redis" });
    expect((await one(lab, "Get-CutoverService", { Name: ["Redis"] })).status).toBe("StopPending");
    expect(lab.pendingMs()).toBe(1000);
    await lab.advance(999);
    expect((await one(lab, "Get-CutoverService", { Name: ["Redis"] })).status).toBe("StopPending");
    await lab.advance(1);
    expect(await one(lab, "Get-CutoverService", { Name: ["Redis"] })).toMatchObject({
      status: "Stopped",
      processId: 0,
    });
    expect(lab.pendingMs()).toBe(0);
  });
});

async function startThings(lab: Awaited<ReturnType<typeof openSmall>>): Promise<void> {
  await call(lab, "Stop-CutoverService", { Name: "Redis" });
  await call(lab, "Start-CutoverService", { Name: "Backup" });
  const [report] = await call(lab, "Get-CutoverProcess", { Name: ["ReportBuilder"] });
  await call(lab, "Stop-CutoverProcess", { Id: report?.id ?? 0, StartTime: report?.startTime ?? null });
  await call(lab, "Restart-CutoverComputer", { RequestId: "r", Reason: "test" }, { on: "DB01" });
}
