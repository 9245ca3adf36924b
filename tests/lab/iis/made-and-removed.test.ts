import { openEstate, webServer } from "./estate";

const IIS = "WebAdministration";
const names = (output: readonly unknown[]) => output.map((one) => (one as { name: string }).name);

describe("Pools and sites that are made and removed", () => {
  test("are there with IIS's defaults, started, and gone afterwards", async () => {
    const estate = openEstate(webServer());
    expect(await estate.run(IIS, "New-WebAppPool", { Name: "New" })).toMatchObject([
      { name: "New", state: "Started", startMode: "OnDemand", processModel: { idleTimeout: "00:20:00" } },
    ]);
    expect(await estate.refusal(IIS, "New-WebAppPool", { Name: "new" })).toContain("already exists");
    await estate.run(IIS, "Remove-WebAppPool", { Name: "New" });
    expect(await estate.refusal(IIS, "Get-WebAppPoolState", { Name: "New" })).toContain("PathNotFound");
    expect(estate.changes("app-pool")).toEqual(["New: null > Started", "New: Started > null"]);
    expect(estate.changes("iis-configuration")).toHaveLength(2);
  });

  test("are sites with one binding on a folder that is there", async () => {
    const estate = openEstate(webServer({ computer: { folders: ["C:\\New"] } }));
    const refused = await estate.refusal(IIS, "New-Website", { Name: "New", PhysicalPath: "C:\\Nowhere" });
    expect(refused).toContain("'PhysicalPath' should point to existing path");
    await estate.run(IIS, "New-Website", { Name: "New", PhysicalPath: "C:\\New", Port: 81 });
    await estate.run(IIS, "New-WebBinding", { Name: "New", Protocol: "https", Port: 444, HostHeader: "new" });
    expect(await estate.run(IIS, "Get-WebBinding", { Name: "New" })).toMatchObject([
      { protocol: "http", bindingInformation: "*:81:" },
      { protocol: "https", bindingInformation: "*:444:new" },
    ]);
    await estate.run(IIS, "Remove-WebBinding", { Name: "New", BindingInformation: "*:81:" });
    expect(await estate.run(IIS, "Get-WebBinding", { Name: "New" })).toHaveLength(1);
    expect(await estate.refusal(IIS, "Remove-WebBinding", { Name: "New", BindingInformation: "*:81:" })).toContain(
      "PathNotFound",
    );
    await estate.run(IIS, "Remove-Website", { Name: "New" });
    expect(names(await estate.run(IIS, "Get-Website"))).toEqual(["Shop", "Other"]);
  });

  test("take attributes by the filters of pools and sites, and nothing that their schema does not have", async () => {
    const estate = openEstate(
      webServer({ iis: { pools: [{ name: "Shop", startMode: "AlwaysRunning" }, { name: "Other [1]" }] } }),
    );
    const pool = '/system.applicationHost/applicationPools/add[@name="Shop"]';
    const set = (Filter: string, Name: string, Value: string | number | boolean) =>
      estate.run(IIS, "Set-WebConfigurationProperty", { Filter, Name, Value });
    const get = async (Filter: string, Name: string) =>
      (await estate.run(IIS, "Get-WebConfigurationProperty", { Filter, Name }))[0];
    const worker = Object.keys(estate.app.processes.byId);
    await set(pool, "managedPipelineMode", "Classic");
    expect(await get(pool, "managedPipelineMode")).toEqual({ Value: "Classic" });
    // A changed configuration rotates the worker process.
    expect(Object.keys(estate.app.processes.byId)).not.toEqual(worker);
    await set(`${pool}/processModel`, "identityType", "LocalSystem");
    expect(await get(`${pool}/processModel`, "identityType")).toEqual({ Value: "LocalSystem" });
    const root = "/system.applicationHost/sites/site[@name='Shop']/application[@path='/']";
    await set(root, "applicationPool", "Other [1]");
    await set(`${root}/virtualDirectory[@path='/']`, "physicalPath", "D:\\Shop");
    expect(await estate.run(IIS, "Get-Website", { Name: "Shop" })).toMatchObject([
      { applicationPool: "Other [1]", physicalPath: "D:\\Shop" },
    ]);
    await expect(set(pool, "startMode", "Sometimes")).rejects.toThrow(/must be one of/);
    await expect(set(pool, "queueSize", 1)).rejects.toThrow(/does not write the attribute/);
    await expect(set("/system.webServer/asp", "limits", 1)).rejects.toThrow(/not "\/system.webServer/);
  });
});
