import { createHash } from "node:crypto";
import type { Lab } from "../../lib/lab";
import type { Given } from "../../provider/runtime/kinds";
import { ADMIN_PASSWORD, LICENCE_KEY, webConfigs } from "../procedures/tt-estate";
import { changesSince, openDeployment, thrownBy } from "./support/deployment";

const common = { estate: { lab: "estate.yaml" }, declaredBy: "shop/dev/one", server: "APP01", __provider: "the stub" };
const deadline = { deadlineMs: 10_000 };
const order = (module: string, name: string, parameters: object) => async (lab: Lab) => {
  await lab.ports.on("APP01").invoke({ module, name, parameters } as never, deadline);
  await lab.advance(120_000);
};
const written = (path: string, text: string) => async (lab: Lab) => {
  const now = lab.readFile("APP01", path);
  const ExpectedSha256 = now === undefined ? {} : { ExpectedSha256: createHash("sha256").update(now).digest("hex") };
  await order("Cutover", "Set-CutoverFile", { Path: path, Content: Buffer.from(text, "latin1"), ...ExpectedSha256 })(
    lab,
  );
};

const removed = (path: string) => async (lab: Lab) => {
  const ExpectedSha256 = createHash("sha256")
    .update(lab.readFile("APP01", path) ?? new Uint8Array())
    .digest("hex");
  await order("Cutover", "Remove-CutoverFile", { Path: path, ExpectedSha256 })(lab);
};

const API = "http://localhost/TimeTracker/api/system/licence";
const INSTALLER = "D:\\Install\\TimeTrackerNX-7.0.1\\TimeTrackerNXInstaller(7.0.1).exe";

interface Case {
  readonly type: string;
  readonly inputs: Given;
  /** Makes the thing another one than declared, before the first deployment. */
  readonly prepare?: (lab: Lab) => Promise<void>;
  /** What somebody does to it later. */
  readonly disturb: (lab: Lab) => Promise<void>;
  readonly outputs: Given;
  /** The command that makes it so. */
  readonly command: string;
  /** The command that puts it right; default: the same. */
  readonly repair?: string;
}

const cases: readonly Case[] = [
  {
    type: "WebAppPool",
    inputs: { name: "TimeTracker NX", state: "Stopped" },
    disturb: order("WebAdministration", "Start-WebAppPool", { Name: "TimeTracker NX" }),
    outputs: { poolState: "Stopped", workers: 0 },
    command: "Stop-WebAppPool",
  },
  {
    type: "WebAppPool",
    inputs: {
      name: "New",
      managedRuntimeVersion: "",
      managedPipelineMode: "Classic",
      enable32BitAppOnWin64: true,
      identityType: "NetworkService",
      startMode: "AlwaysRunning",
      autoStart: false,
      idleTimeoutMinutes: 1500,
      queueLength: 500,
    },
    disturb: order("WebAdministration", "Set-WebConfigurationProperty", {
      Filter: '/system.applicationHost/applicationPools/add[@name="New"]',
      Name: "startMode",
      Value: "OnDemand",
    }),
    outputs: {
      poolState: "Started",
      settings: expect.objectContaining({ identityType: "NetworkService", idleTimeout: "1.01:00:00" }),
    },
    command: "New-WebAppPool",
    repair: "Set-WebConfigurationProperty",
  },
  {
    type: "Website",
    inputs: {
      name: "New",
      physicalPath: "C:\\TimeTrackerNX\\Web",
      applicationPool: "TimeTracker NX",
      bindings: [{ port: 8080 }, { protocol: "https", port: 8443, hostHeader: "shop.example" }],
      serverAutoStart: false,
    },
    disturb: order("WebAdministration", "Remove-WebBinding", { Name: "New", BindingInformation: "*:8080:" }),
    outputs: { siteState: "Started" },
    command: "New-Website",
    repair: "New-WebBinding",
  },
  {
    type: "WindowsService",
    inputs: { name: "Redis", startType: "Manual" },
    disturb: order("Cutover", "Set-CutoverService", { Name: "Redis", StartType: "Disabled" }),
    outputs: { status: "Running", startMode: "Manual" },
    command: "Set-CutoverService",
  },
  {
    type: "Website",
    inputs: { name: "TimeTracker NX" },
    prepare: order("WebAdministration", "Stop-Website", { Name: "TimeTracker NX" }),
    disturb: order("WebAdministration", "Stop-Website", { Name: "TimeTracker NX" }),
    outputs: { siteState: "Started" },
    command: "Start-Website",
  },
  {
    type: "WindowsService",
    inputs: { name: "Redis" },
    prepare: order("Cutover", "Stop-CutoverService", { Name: "Redis" }),
    disturb: order("Cutover", "Stop-CutoverService", { Name: "Redis" }),
    outputs: { status: "Running" },
    command: "Start-CutoverService",
  },
  {
    type: "WebConfig",
    inputs: {
      path: "C:\\TimeTrackerNX\\Web\\Web.config",
      customised: "D:\\Kept\\Web.config",
      oldDefault: "D:\\Install\\TimeTrackerNX-6.2\\Web.config",
      newDefault: "D:\\Kept\\new.config",
    },
    prepare: async (lab) => {
      await written("D:\\Kept\\Web.config", webConfigs.customised)(lab);
      await written("D:\\Kept\\new.config", webConfigs.newDefault)(lab);
    },
    disturb: written("C:\\TimeTrackerNX\\Web\\Web.config", "<configuration />"),
    outputs: { sha256: createHash("sha256").update(webConfigs.merged).digest("hex") },
    command: "Set-CutoverFile",
  },
  {
    type: "SqlBackup",
    inputs: { database: "TimeTrackerNX", file: "D:\\Backup\\before.bak", trustServerCertificate: true },
    disturb: removed("D:\\Backup\\before.bak"),
    outputs: { sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
    command: "Backup-SqlDatabase",
  },
  {
    type: "InstalledProduct",
    inputs: {
      product: "TimeTracker NX",
      version: "7.0.1",
      installer: { path: INSTALLER, sha256: "", arguments: ["/quiet"] },
    },
    disturb: async () => undefined,
    outputs: { installedVersion: "7.0.1" },
    command: "Start-CutoverInstaller",
  },
  {
    type: "LicenceKey",
    inputs: {
      product: "TimeTracker NX",
      version: "6.2",
      pool: "TimeTracker NX",
      licenceKey: "TTNX-6000-ABCD-9999",
      expected: { masked: "****-****-****-9999" },
      credential: { userName: "admin", password: ADMIN_PASSWORD },
      read: { url: API },
      write: { method: "PUT", url: API, body: '{"key":"{{key}}"}' },
    },
    disturb: async () => undefined,
    outputs: { licence: { masked: "****-****-****-9999" } },
    command: "Start-CutoverRequest",
  },
];

describe.each(cases)("$type $inputs.name", ({ type, inputs, prepare, disturb, outputs, command, repair }) => {
  it("is made as declared, taken over as it is, found when somebody changes it, and put right", async () => {
    const { call, lab } = await openDeployment({ type });
    await prepare?.(lab);
    const given = { ...common, ...withHash(inputs, lab) };
    expect(await call("check", {}, given)).toMatchObject({ failures: [] });
    const first = lab.history().length;
    const { id, outs } = (await call("create", given)) as { id: string; outs: Given };
    expect(outs).toMatchObject({ ...outputs, standing: "as declared", open: [] });
    expect(changesSince(lab, first)).toContain(command);

    const second = lab.history().length;
    expect(await call("create", given)).toMatchObject({ outs: { ...outputs, standing: "as declared" } });
    expect(await call("read", id, outs)).toEqual({ id, props: outs });
    expect(await call("diff", id, outs, given)).toMatchObject({ changes: false });
    expect(changesSince(lab, second)).toEqual([]);

    const before = lab.history().length;
    await disturb(lab);
    if (lab.history().length === before) return;
    const read = (await call("read", id, outs)) as { props: Given };
    expect(read.props).toMatchObject({ standing: "drifted" });
    expect(await call("diff", id, read.props, given)).toMatchObject({ changes: true });
    const third = lab.history().length;
    const updated = (await call("update", id, read.props, given)) as { outs: Given };
    expect(changesSince(lab, third)).toContain(repair ?? command);
    expect(updated.outs).toMatchObject({ ...outputs, standing: "as declared", open: [] });
    const after = lab.history().length;
    expect(await call("delete", id, updated.outs)).toEqual({});
    expect(changesSince(lab, after)).toEqual([]);
  });
});

describe("a single resource", () => {
  it("whose thing is not there is dropped by a refresh, and named by a deployment", async () => {
    for (const type of ["Website", "WindowsService"]) {
      const { call } = await openDeployment({ type });
      const given = { ...common, name: "No Such Thing" };
      expect(await call("read", "id", { ...given, standing: "as declared" })).toEqual({ id: "", props: {} });
      expect((await thrownBy(call("create", given))).message).toMatch(/(SITE|SERVICE)_NOT_FOUND/);
    }
  });

  it("waits for the answer to a conflict before anything is written, and takes it from its inputs", async () => {
    const { call, lab } = await openDeployment({ type: "WebConfig" });
    const path = "C:\\TimeTrackerNX\\Web\\Web.config";
    await written("D:\\Kept\\Web.config", webConfigs.customised)(lab);
    await written("D:\\Kept\\new.config", webConfigs.newDefault.replace('"10"', '"20"'))(lab);
    const oldDefault = "D:\\Install\\TimeTrackerNX-6.2\\Web.config";
    const files = { path, customised: "D:\\Kept\\Web.config", oldDefault, newDefault: "D:\\Kept\\new.config" };
    const before = lab.history().length;
    const error = await thrownBy(call("create", { ...common, ...files }));
    expect(error.message).toMatch(/UP_WAITS/);
    expect(changesSince(lab, before)).toEqual([]);
    const key = /"web-config@APP01\/([^"]+)": "ours"/.exec(error.message)?.[1] ?? "";
    await call("create", { ...common, ...files, decisions: { [key]: "ours" } });
    expect(Buffer.from(lab.readFile("APP01", path) ?? []).toString()).toContain('value="50"');
  });

  it("writes a Web.config that is not there", async () => {
    const { call, lab } = await openDeployment({ type: "WebConfig" });
    const path = "C:\\TimeTrackerNX\\Web\\Web.config";
    await written("D:\\Kept\\Web.config", webConfigs.customised)(lab);
    await written("D:\\Kept\\new.config", webConfigs.newDefault)(lab);
    await removed(path)(lab);
    const oldDefault = "D:\\Install\\TimeTrackerNX-6.2\\Web.config";
    const files = { path, customised: "D:\\Kept\\Web.config", oldDefault, newDefault: "D:\\Kept\\new.config" };
    await call("create", { ...common, ...files });
    expect(Buffer.from(lab.readFile("APP01", path) ?? []).toString("latin1")).toBe(webConfigs.merged);
  });

  it("never overwrites what is no backup of the database", async () => {
    const { call, lab } = await openDeployment({ type: "SqlBackup" });
    await written("D:\\Backup\\before.bak", "somebody's notes")(lab);
    const given = {
      ...common,
      database: "TimeTrackerNX",
      file: "D:\\Backup\\before.bak",
      trustServerCertificate: true,
    };
    const error = await thrownBy(call("create", given));
    expect(error.message).toMatch(/move it away/);
    expect(Buffer.from(lab.readFile("APP01", "D:\\Backup\\before.bak") ?? []).toString()).toBe("somebody's notes");
  });

  it("does not touch a server on which an upgrade is under way", async () => {
    const { lab, call } = await openDeployment({ type: "WebAppPool" });
    const lock = {
      RunId: "20260101T000000000-aaaaaa",
      ExpectedEpoch: 0,
      Store: "target:APP01",
      OwnerHost: "elsewhere",
    };
    await order("Cutover", "Enter-CutoverLock", lock)(lab);
    const before = lab.history().length;
    const error = await thrownBy(call("create", { ...common, name: "TimeTracker NX", state: "Stopped" }));
    expect(error.message).toMatch(/UP_LOCKED/);
    expect(changesSince(lab, before)).toEqual([]);
  });

  it("tells nothing of the licence key", async () => {
    const { call, lines } = await openDeployment({ type: "LicenceKey" });
    const [, , , , , , given] = cases;
    const bad = { ...common, ...given?.inputs, licenceKey: LICENCE_KEY };
    const error = await thrownBy(call("create", bad));
    expect(JSON.stringify([error.message, lines, { ...error.properties, licenceKey: "" }])).not.toContain(LICENCE_KEY);
  });
});

/** The installer's own hash stands where the inputs leave it out. */
function withHash(inputs: Given, lab: Lab): Given {
  if (typeof inputs.installer !== "object") return inputs;
  const sha256 = createHash("sha256")
    .update(lab.readFile("APP01", INSTALLER) ?? new Uint8Array())
    .digest("hex");
  return { ...inputs, installer: { ...inputs.installer, sha256 } };
}
