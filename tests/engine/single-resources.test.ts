import { resolve } from "node:path";
import type { ConnectedLab } from "../../lib/lab";
import { describeWith } from "../support/capability";
import { makeStack, type Stack } from "./support/stack";

const example = resolve(__dirname, "../../examples/single-resources");
const secrets = { licence: "TTNX6-STD-2026-0000-6202", administrator: "lab-administrator" };
/** What the example declares, as one object per resource. */
const types = [
  "WebAppPool",
  "Website",
  "WindowsService",
  "WebConfig",
  "SqlBackup",
  "ClusterGroup",
  "LicenceKey",
  "InstalledProduct",
];

jest.setTimeout(300_000);

describeWith("pulumi", "the single resources as a Pulumi program", () => {
  let stack: Stack;
  beforeAll(async () => {
    stack = await makeStack({ from: example, secrets });
  });
  afterAll(() => stack.end());

  it("show in a preview what is to be done, and what is as declared already", async () => {
    const { code, text } = await stack.preview();
    expect(text).toMatch(/to do: Application pool "Reports" is Stopped: .* is Started/);
    expect(text).toMatch(/to do: The cluster group "Print" is Online on NODE2: the group "Print" is Online on NODE1/);
    expect(text).toMatch(/The service Redis is Running .*nothing to do/);
    expect(text).toMatch(/to do: Application pool "Portal" is Started with its settings: there is no .*; it is made/);
    expect(text).toMatch(/to do: The site "Portal" is Started with its settings: there is no .*; it is made/);
    expect(text).toMatch(
      /point of no return.*\n.*Shop 7\.0\.1 is installed: Shop 6\.2 is installed \[cannot be undone\]/,
    );
    expect(code).toBe(0);
    expect(await stack.changes()).toEqual([]);
  });

  it("are made as declared, each with its constant stub in the state", async () => {
    const { code, text } = await stack.up();
    expect(text).toMatch(/11 created/);
    expect(code).toBe(0);
    expect(await stack.outputs()).toMatchObject({
      portal: ["Started", "Started"],
      reports: ["Stopped", "Stopped"],
      print: ["Online", "NODE2"],
      redisStatus: "Running",
      version: "7.0.1",
      licenceShown: { masked: "****-****-6202" },
    });
    const { resources } = stack.deployment();
    for (const type of types) {
      const found = resources.find((one) => one.type === `pulumi-nodejs:dynamic/cutover:${type}`);
      expect(String(found?.inputs?.__provider).length).toBeLessThan(1024);
      expect(found?.outputs?.__provider).toBe(found?.inputs?.__provider);
    }
    expect(JSON.stringify(stack.deployment())).not.toContain(secrets.licence);
  });

  it("send no changing command the second time", async () => {
    const before = await stack.historyLength();
    const { code, text } = await stack.up();
    expect(text).toMatch(/11 unchanged/);
    expect(code).toBe(0);
    expect(await stack.changes(before)).toEqual([]);
  });

  it("are found when somebody changes them, and put right", async () => {
    await stack.onLab(disturb);
    const before = await stack.historyLength();
    const refreshed = await stack.refresh();
    // Seven were changed; without Redis the product does not show its licence either. The portal's site is gone.
    expect(refreshed.text).toMatch(/8 updated/);
    expect(refreshed.text).toMatch(/1 deleted/);
    expect(await stack.changes(before)).toEqual([]);
    const up = await stack.up();
    expect(up.text).toMatch(/8 updated/);
    expect(up.text).toMatch(/1 created/);
    expect(up.code).toBe(0);
    expect(await stack.changes(before)).toEqual(
      expect.arrayContaining([
        "Set-WebConfigurationProperty",
        "New-Website",
        "Stop-WebAppPool",
        "Stop-Website",
        "Start-CutoverService",
        "Set-CutoverFile",
        "Backup-SqlDatabase",
        "Start-ClusterGroup",
      ]),
    );
    expect((await stack.refresh()).text).toMatch(/11 unchanged/);
  });

  it("leave the server alone when they are destroyed, but for those that say otherwise", async () => {
    const before = await stack.historyLength();
    const { code, text } = await stack.destroy();
    expect(text).toMatch(/11 deleted/);
    expect(code).toBe(0);
    const changes = (await stack.changes(before)).filter((name) => !name.includes("Cutover"));
    expect(changes).toEqual(["Remove-Website", "Stop-WebAppPool", "Remove-WebAppPool"]);
  });
});

async function disturb(lab: ConnectedLab): Promise<void> {
  const send = (module: string, name: string, parameters: object, computer = "APP01") =>
    lab.ports.on(computer).invoke({ module, name, parameters } as never, { deadlineMs: 30_000 });
  const hashOf = async (Path: string) => {
    const { output } = await send("Cutover", "Get-CutoverFile", { Path, NoContent: true });
    return String((output[0] as { readonly sha256?: unknown }).sha256);
  };
  const portal = "/system.applicationHost/applicationPools/add[@name='Portal']";
  await send("WebAdministration", "Set-WebConfigurationProperty", {
    Filter: portal,
    Name: "startMode",
    Value: "OnDemand",
  });
  await send("WebAdministration", "Remove-Website", { Name: "Portal" });
  await send("FailoverClusters", "Stop-ClusterGroup", { Name: "Print" }, "NODE1");
  const config = "C:\\Shop\\Web\\Web.config";
  const backup = "D:\\Backup\\Shop-before.bak";
  await send("WebAdministration", "Start-WebAppPool", { Name: "Reports" });
  await send("WebAdministration", "Start-Website", { Name: "Reports" });
  await send("Cutover", "Stop-CutoverService", { Name: "Redis" });
  const edited = { Path: config, Content: Buffer.from("<configuration />"), ExpectedSha256: await hashOf(config) };
  await send("Cutover", "Set-CutoverFile", edited);
  await send("Cutover", "Remove-CutoverFile", { Path: backup, ExpectedSha256: await hashOf(backup) });
  await lab.advance(120_000);
}
