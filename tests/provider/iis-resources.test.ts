import type { Lab } from "../../lib/lab";
import type { Given } from "../../provider/runtime/kinds";
import { changesSince, type Deployment, openDeployment, thrownBy } from "./support/deployment";

const THUMBPRINT = "A1".repeat(20);
const common = { estate: { lab: "estate.yaml" }, declaredBy: "shop/dev/one", server: "WEB01", __provider: "the stub" };

/** A web server with a shop, which has a certificate. */
const estate = (hazards: readonly object[] = []) => ({
  computers: {
    WEB01: {
      folders: ["C:\\New"],
      services: { W3SVC: { process: "svchost" }, WAS: { process: "svchost" } },
      iis: {
        pools: [{ name: "Shop", startMode: "AlwaysRunning" as const }],
        certificates: [
          {
            thumbprint: THUMBPRINT,
            subject: "CN=shop",
            notBefore: "2025-01-01T00:00:00Z",
            notAfter: "2027-01-01T00:00:00Z",
          },
        ],
        sites: [
          {
            name: "Shop",
            bindings: [
              { information: "*:80:" },
              { protocol: "https" as const, information: "*:443:", certificate: THUMBPRINT },
            ],
            applications: [{ path: "/", pool: "Shop", physicalPath: "C:\\Shop" }],
          },
        ],
      },
    },
  },
  hazards,
});

const open = (type: string, hazards: readonly object[] = []): Promise<Deployment> =>
  openDeployment({ type, estate: estate(hazards) as never });

const send = async (lab: Lab, name: string, parameters: object): Promise<readonly unknown[]> => {
  const command = { module: "WebAdministration", name, parameters };
  return (await lab.ports.on("WEB01").invoke(command as never, { deadlineMs: 10_000 })).output;
};
const names = async (lab: Lab): Promise<readonly string[]> =>
  (await send(lab, "Get-Website", {})).map((one) => (one as { name: string }).name);
const stateOfPool = (lab: Lab, Name: string): Promise<unknown> =>
  send(lab, "Get-WebAppPoolState", { Name }).then(
    ([found]) => (found as { Value: string }).Value,
    () => undefined,
  );
const attribute = async (lab: Lab, Name: string): Promise<unknown> => {
  const Filter = "/system.applicationHost/applicationPools/add[@name='Shop']";
  const [found] = await send(lab, "Get-WebConfigurationProperty", { Filter, Name });
  return (found as { Value: unknown }).Value;
};

const newSite = { ...common, name: "New", physicalPath: "C:\\New", applicationPool: "Shop", bindings: [{ port: 81 }] };

describe("an application pool", () => {
  it("keeps every setting that is not declared when it is taken over", async () => {
    const { call, lab } = await open("WebAppPool");
    const before = lab.history().length;
    await call("create", { ...common, name: "Shop", managedRuntimeVersion: "v4.0" });
    expect(changesSince(lab, before)).toEqual([]);
    await call("create", { ...common, name: "Shop", queueLength: 2000 });
    expect(await attribute(lab, "queueLength")).toBe(2000);
    expect(await attribute(lab, "startMode")).toBe("AlwaysRunning");
  });

  it("that is gone is dropped by a refresh, and made again by the next deployment", async () => {
    const { call, lab } = await open("WebAppPool");
    const given = { ...common, name: "New" };
    const { id, outs } = (await call("create", given)) as { id: string; outs: Given };
    expect(outs).toMatchObject({ exists: true, poolState: "Started" });
    await send(lab, "Remove-WebAppPool", { Name: "New" });
    expect(await call("read", id, outs)).toEqual({ id: "", props: {} });
    await call("create", given);
    expect(await stateOfPool(lab, "New")).toBe("Started");
  });

  it("is put back as it was when a setting cannot be written, and is gone again when it was new", async () => {
    const fails = { at: "Stop-WebAppPool", does: "command-fails", times: "always" };
    for (const name of ["New", "Shop"]) {
      const { call, lab } = await open("WebAppPool", [fails]);
      const given = { ...common, name, startMode: "OnDemand", queueLength: 3000, state: "Stopped" };
      expect((await thrownBy(call("create", given))).message).toContain("UP_PUT_BACK");
      expect(await stateOfPool(lab, "New")).toBeUndefined();
      expect([await attribute(lab, "queueLength"), await attribute(lab, "startMode")]).toEqual([1000, "AlwaysRunning"]);
      expect(await stateOfPool(lab, "Shop")).toBe("Started");
    }
  });

  it("is left alone by destroy, and stopped and removed where the resource says so", async () => {
    const { call, lab } = await open("WebAppPool");
    const { id, outs } = (await call("create", { ...common, name: "New" })) as { id: string; outs: Given };
    const before = lab.history().length;
    await call("delete", id, outs);
    expect(lab.history()).toHaveLength(before);
    await call("delete", id, { ...outs, onDestroy: "remove", approve: "00000000" });
    const orders = changesSince(lab, before).filter((one) => one.endsWith("WebAppPool"));
    expect(orders).toEqual(["Stop-WebAppPool", "Remove-WebAppPool"]);
    expect(await stateOfPool(lab, "New")).toBeUndefined();
    // A second time there is nothing to do: it was removed by hand, or the deployment was killed right after it.
    const after = lab.history().length;
    await call("delete", id, { ...outs, onDestroy: "remove" });
    expect(changesSince(lab, after)).toEqual([]);
  });

  it("whose removal fails is started again, and the error speaks of the destroy", async () => {
    const fails = { at: "Remove-WebAppPool", does: "command-fails", times: "always" };
    const { call, lab } = await open("WebAppPool", [fails]);
    const { id, outs } = (await call("create", { ...common, name: "New" })) as { id: string; outs: Given };
    const error = await thrownBy(call("delete", id, { ...outs, onDestroy: "remove" }));
    expect(error.message).toMatch(/UP_PUT_BACK: pulumi destroy of \S+ failed and was put back/);
    expect(error.message).not.toContain("pulumi up");
    expect(await stateOfPool(lab, "New")).toBe("Started");
  });

  it("is not removed while a site uses it", async () => {
    const { call, lab } = await open("WebAppPool");
    const before = lab.history().length;
    const state = { ...common, name: "Shop", onDestroy: "remove", schemaVersion: 2 };
    expect((await thrownBy(call("delete", "id", state))).message).toMatch(/POOL_IN_USE.*the site "Shop"/s);
    expect(changesSince(lab, before)).toEqual([]);
  });
});

describe("a site", () => {
  it("that is missing is made only where its folder and its bindings are declared", async () => {
    const { call, lab } = await open("Website");
    const error = await thrownBy(call("create", { ...common, name: "New" }));
    expect(error.message).toMatch(/SITE_NOT_FOUND.*physicalPath and bindings/s);
    await call("create", newSite);
    expect(await names(lab)).toEqual(["Shop", "New"]);
  });

  it("whose folder is not there is not made, and says so", async () => {
    const { call, lab } = await open("Website");
    const error = await thrownBy(call("create", { ...newSite, physicalPath: "C:\\Nowhere" }));
    expect(error.message).toMatch(/UP_PUT_BACK.*PhysicalPath/s);
    expect(await names(lab)).toEqual(["Shop"]);
  });

  it("has its folder, pool and bindings put right, and others removed", async () => {
    const { call, lab } = await open("Website");
    const { id, outs } = (await call("create", newSite)) as { id: string; outs: Given };
    const given = { ...newSite, bindings: [{ port: 82 }, { port: 83, hostHeader: "shop" }], serverAutoStart: false };
    const { outs: updated } = (await call("update", id, outs, given)) as { outs: Given };
    expect(updated).toMatchObject({ standing: "as declared" });
    expect(
      (await send(lab, "Get-WebBinding", { Name: "New" })).map((one) => (one as Given).bindingInformation),
    ).toEqual(["*:82:", "*:83:shop"]);
  });

  it("loses no binding with a certificate without being asked", async () => {
    const { call, lab } = await open("Website");
    const before = lab.history().length;
    const given = { ...common, name: "Shop", bindings: [{ port: 80 }] };
    const error = await thrownBy(call("create", given));
    expect(error.message).toMatch(/UP_WAITS.*https \*:443: with a certificate/s);
    expect(changesSince(lab, before)).toEqual([]);
    const key = /answers: \{ "([^"]+)"/.exec(error.message)?.[1] ?? "";
    await call("create", { ...given, answers: { [key]: "open" } });
    expect(await send(lab, "Get-WebBinding", { Name: "Shop" })).toHaveLength(1);
  });

  it("is put back as it was when it cannot be started", async () => {
    const { call, lab } = await open("Website", [{ at: "Stop-Website", does: "command-fails", times: "always" }]);
    const error = await thrownBy(
      call("create", { ...common, name: "Shop", physicalPath: "C:\\New", serverAutoStart: false, state: "Stopped" }),
    );
    expect(error.message).toContain("UP_PUT_BACK");
    expect(await send(lab, "Get-Website", { Name: "Shop" })).toMatchObject([
      { physicalPath: "C:\\Shop", serverAutoStart: true, state: "Started" },
    ]);
  });

  it("is left alone by destroy, and removed without its files and its pool where the resource says so", async () => {
    const { call, lab } = await open("Website");
    const { id, outs } = (await call("create", newSite)) as { id: string; outs: Given };
    const before = lab.history().length;
    await call("delete", id, outs);
    expect(lab.history()).toHaveLength(before);
    await call("delete", id, { ...outs, onDestroy: "remove" });
    expect(await names(lab)).toEqual(["Shop"]);
    expect(await stateOfPool(lab, "Shop")).toBe("Started");
  });
});

describe("the check of a pool, a site and a service", () => {
  it("reports every bad property at once, each by its path", async () => {
    const bad: readonly (readonly [string, Given, readonly string[]])[] = [
      [
        "WebAppPool",
        { name: 'A"B', managedRuntimeVersion: "v3", idleTimeoutMinutes: -1, queueLength: 1.5, identityType: "Me" },
        ["name", "managedRuntimeVersion", "idleTimeoutMinutes", "queueLength", "identityType"],
      ],
      [
        "Website",
        { name: "A*", bindings: [{ port: 0 }, { port: 80, protocol: "ftp" }], physicalPath: 7, onDestroy: "yes" },
        ["name", "bindings[0].port", "bindings[1].protocol", "physicalPath", "onDestroy"],
      ],
      ["Website", { name: "A", bindings: [{ port: 80 }, { port: 80, ipAddress: "*" }] }, ["bindings"]],
      ["WindowsService", { name: "Redis", startType: "Disabled" }, ["startType"]],
    ];
    for (const [type, given, paths] of bad) {
      const { call } = await open(type);
      const { failures } = await call("check", {}, { ...common, ...given });
      const found = (failures as readonly { property: string }[]).map(({ property }) => property);
      expect({ type, found: [...found].sort() }).toEqual({ type, found: [...paths].sort() });
    }
  });
});
