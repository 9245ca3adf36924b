import fc from "fast-check";
import { openEstate, webServer } from "./estate";

const IIS = "WebAdministration";
const TRANSITIONS: { readonly [from: string]: readonly string[] } = {
  Started: ["Stopping", "Stopped"],
  Stopping: ["Stopped"],
  Stopped: ["Starting", "Started"],
  Starting: ["Started", "Stopped"],
};

const stateOf = async (estate: ReturnType<typeof openEstate>) => {
  const [answer] = await estate.run(IIS, "Get-WebAppPoolState", { Name: "Shop" });
  return (answer as { Value: string }).Value;
};

describe("An application pool of the lab", () => {
  test("is not yet where it was ordered to be when the command returns, and gets there by virtual time alone", async () => {
    const estate = openEstate(webServer());
    await estate.run(IIS, "Stop-WebAppPool", { Name: "shop" });
    expect(await stateOf(estate)).toBe("Stopping");
    expect(await stateOf(estate)).toBe("Stopping");
    await estate.advance(4_999);
    expect(await stateOf(estate)).toBe("Stopping");
    await estate.advance(1);
    expect(await stateOf(estate)).toBe("Stopped");
    expect(estate.changes("app-pool")).toEqual(["Shop: Started > Stopping", "Shop: Stopping > Stopped"]);
  });

  test("refuses to be stopped when it is stopped, and every order in transition", async () => {
    const estate = openEstate(webServer());
    await estate.run(IIS, "Stop-WebAppPool", { Name: "Shop" });
    for (const order of ["Stop-WebAppPool", "Start-WebAppPool", "Restart-WebAppPool"]) {
      expect(await estate.refusal(IIS, order, { Name: "Shop" })).toContain("0x80070425");
    }
    await estate.advance(10_000);
    expect(await estate.refusal(IIS, "Stop-WebAppPool", { Name: "Shop" })).toBe(
      "InvalidOperation: The object on the target path is already stopped.",
    );
    expect(await estate.refusal(IIS, "Restart-WebAppPool", { Name: "Shop" })).toContain("0x80070426");
    expect(await estate.refusal(IIS, "Get-WebAppPoolState", { Name: "None" })).toContain("PathNotFound");
    expect(await estate.refusal(IIS, "Stop-WebAppPool")).toContain("MissingMandatoryParameter");
  });

  test("ends in the state that the last accepted order asked for, by allowed steps, whatever orders come when", async () => {
    const order = fc.record({ start: fc.boolean(), wait: fc.constantFrom(0, 1_000, 2_000, 5_000, 8_000) });
    await fc.assert(
      fc.asyncProperty(fc.array(order, { maxLength: 12 }), fc.boolean(), async (orders, outlives) => {
        const estate = openEstate(
          webServer({ variants: { "iis.worker-outlives-stop": outlives ? "lingers" : "gone" } }),
        );
        let wanted = "Started";
        for (const { start, wait } of orders) {
          const before = await stateOf(estate);
          try {
            await estate.run(IIS, start ? "Start-WebAppPool" : "Stop-WebAppPool", { Name: "Shop" });
            wanted = start ? "Started" : "Stopped";
          } catch {
            expect(await stateOf(estate)).toBe(before);
          }
          await estate.advance(wait);
        }
        await estate.advance(30_000);
        expect(await stateOf(estate)).toBe(wanted);
        for (const event of estate.world.events.all()) {
          if (event.kind === "change" && event.subject === "app-pool")
            expect(TRANSITIONS[String(event.from)]).toContain(event.to);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("that hangs stays in Stopping until its worker process is ended", async () => {
    const estate = openEstate(
      webServer({
        hazards: [{ at: "Stop-WebAppPool", does: "pool-stays-in-stopping" }],
        iis: { pools: [{ name: "Shop", startMode: "AlwaysRunning" }, { name: "Other [1]" }] },
      }),
    );
    await estate.run(IIS, "Stop-WebAppPool", { Name: "Shop" });
    await estate.advance(3_600_000);
    expect(await stateOf(estate)).toBe("Stopping");
    const [worker] = (await estate.run("Cutover", "Get-CutoverWorkerProcess", { AppPool: "Shop" })) as {
      processId: number;
      startTime: Date;
    }[];
    if (!worker) throw new Error("no worker process");
    await estate.run("Cutover", "Stop-CutoverProcess", { Id: worker.processId, StartTime: worker.startTime });
    expect(await stateOf(estate)).toBe("Stopped");
  });

  test.each([
    ["gone", []],
    ["lingers", ["Shop"]],
  ])("that has stopped has its worker process %s", async (variant, left) => {
    const estate = openEstate(
      webServer({
        variants: { "iis.worker-outlives-stop": variant },
        iis: { pools: [{ name: "Shop", startMode: "AlwaysRunning", stopTakes: "5s" }, { name: "Other [1]" }] },
      }),
    );
    await estate.run(IIS, "Stop-WebAppPool", { Name: "Shop" });
    await estate.advance(5_000);
    const workers = async () =>
      ((await estate.run("Cutover", "Get-CutoverWorkerProcess", { AppPool: "Shop" })) as { appPool: string }[]).map(
        ({ appPool }) => appPool,
      );
    expect(await workers()).toEqual(left);
    await estate.advance(4_000);
    expect(await workers()).toEqual([]);
  });

  test("falls back to Stopped by rapid-fail protection", async () => {
    const estate = openEstate(webServer({ hazards: [{ at: "iis.pool-started", does: "pool-rapid-fail" }] }));
    await estate.run(IIS, "Stop-WebAppPool", { Name: "Shop" });
    await estate.advance(10_000);
    await estate.run(IIS, "Start-WebAppPool", { Name: "Shop" });
    await estate.advance(2_000);
    expect(await stateOf(estate)).toBe("Started");
    await estate.advance(10_000);
    expect(await stateOf(estate)).toBe("Stopped");
  });

  test("is started behind the operator's back", async () => {
    const estate = openEstate(webServer({ hazards: [{ at: "iis.pool-stopped", does: "pool-started-by-somebody" }] }));
    await estate.run(IIS, "Stop-WebAppPool", { Name: "Shop" });
    await estate.advance(10_000);
    expect(await stateOf(estate)).toBe("Started");
    const last = estate.world.events
      .all()
      .filter((event) => event.kind === "change" && event.subject === "app-pool")
      .at(-1);
    expect(last).toMatchObject({ by: "hazard", to: "Started" });
  });

  test.each([
    ["throws", "InvalidOperation: The object on the target path is already started."],
    ["does-nothing", undefined],
  ])("that is started and started again: %s", async (variant, refusal) => {
    const estate = openEstate(webServer({ variants: { "iis.start-started": variant } }));
    const start = () => estate.run(IIS, "Start-WebAppPool", { Name: "Shop" });
    if (refusal) expect(await estate.refusal(IIS, "Start-WebAppPool", { Name: "Shop" })).toBe(refusal);
    else await start();
    expect(estate.changes("app-pool")).toEqual([]);
  });

  test.each([
    ["keeps", "Started"],
    ["clears", "Stopped"],
  ])("that was stopped before IIS restarted (%s) is %s afterwards", async (variant, state) => {
    const estate = openEstate(webServer({ variants: { "iis.stop-keeps-autostart": variant } }));
    await estate.run(IIS, "Stop-WebAppPool", { Name: "Shop" });
    await estate.advance(10_000);
    await estate.run("Cutover", "Restart-CutoverIis", { RequestId: "r1" });
    expect(await estate.refusal(IIS, "Get-WebAppPoolState", { Name: "Shop" })).toContain("0x80070426");
    await estate.advance(20_000);
    expect(await stateOf(estate)).toBe(state);
    await estate.run("Cutover", "Restart-CutoverIis", { RequestId: "r1" });
    expect(estate.changes("iis")).toEqual(["r1: null > restarted"]);
  });
});
