import { openEstate, webServer } from "./estate";

describe("Get-WebItemState of the lab", () => {
  test("says of pools and sites by path what their own readers say by name", async () => {
    const { run } = openEstate(webServer());
    await run("WebAdministration", "Stop-WebAppPool", { Name: "Shop" });
    const paths = ["IIS:\\AppPools\\Shop", "IIS:/Sites/Other", "iis:\\apppools\\Other [1]\\"];
    expect(await run("WebAdministration", "Get-WebItemState", { PSPath: paths })).toEqual([
      ...(await run("WebAdministration", "Get-WebAppPoolState", { Name: "Shop" })),
      ...(await run("WebAdministration", "Get-WebsiteState", { Name: "Other" })),
      ...(await run("WebAdministration", "Get-WebAppPoolState", { Name: "Other [1]" })),
    ]);
  });

  test("finds nothing elsewhere, and does not carry out -Protocol", async () => {
    const { refusal } = openEstate(webServer());
    for (const PSPath of ["IIS:\\AppPools\\None", "IIS:\\Sites", "C:\\Shop"]) {
      expect(await refusal("WebAdministration", "Get-WebItemState", { PSPath })).toMatch(/^PathNotFound/);
    }
    expect(await refusal("WebAdministration", "Get-WebItemState", {})).toMatch(/^PathNotFound/);
    const ftp = { PSPath: "IIS:\\Sites\\Shop", Protocol: "ftp" };
    expect(await refusal("WebAdministration", "Get-WebItemState", ftp)).toMatch(/^NotSimulated/);
  });
});

describe("Get-WebVirtualDirectory of the lab", () => {
  test("finds none, since an estate declares none; without IIS it is no command", async () => {
    expect(await openEstate(webServer()).run("WebAdministration", "Get-WebVirtualDirectory")).toEqual([]);
    const { refusal } = openEstate({ computers: { APP01: {} } });
    expect(await refusal("WebAdministration", "Get-WebVirtualDirectory")).toMatch(/^CommandNotFound/);
  });
});
