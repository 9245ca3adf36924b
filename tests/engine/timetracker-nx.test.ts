import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describeWith } from "../support/capability";
import { makeStack, type Stack } from "./support/stack";

const example = resolve(__dirname, "../../examples/timetracker-nx");
const KEY = "TTNX7-STD-2027-0000-7001";
const PASSWORD = "lab-administrator";
const WEB_CONFIG = "C:\\TimeTrackerNX\\Web\\Web.config";

jest.setTimeout(300_000);

describeWith("pulumi", "the upgrade of TimeTracker NX as a Pulumi program", () => {
  let stack: Stack;
  beforeAll(async () => {
    stack = await makeStack({
      from: example,
      files: { "estate.yaml": estateWithTrialKey() },
      secrets: { licence: KEY, administrator: PASSWORD },
    });
  });
  afterAll(() => stack.end());

  it("shows the plan in a preview, in the server's words, and changes nothing", async () => {
    const { code, text } = await stack.preview();
    expect(code).toBe(0);
    expect(text).toMatch(/TimeTracker NX 7\.0\.1 on APP01.*6\.2 → 7\.0\.1.*\d+ of \d+ steps to do/);
    expect(text).toMatch(/to do: Application pool "TimeTracker NX" is stopped: .* is Started/);
    expect(text).toMatch(/point of no return.*\n.*The database is updated to 7\.0\.1/);
    expect(text).toMatch(/from step \d+ to just before step \d+: Users are kept out/);
    expect(text).toMatch(/digest of this plan: [0-9a-f]{64}/);
    expect(await stack.changes()).toEqual([]);
  });

  it("carries the upgrade out with a line for each step, and gives the version", async () => {
    const { code, text } = await stack.up();
    expect(text).toMatch(/tracker: \[\d+\/\d+\] TimeTracker NX 7\.0\.1 is installed/);
    expect(text).toContain("tracker: done: The database is updated to 7.0.1");
    expect(code).toBe(0);
    expect(await stack.outputs()).toMatchObject({
      version: "7.0.1",
      standing: "as declared",
      licence: { masked: "****-****-7001", forVersion: "7.0" },
    });
  });

  it("sends no changing command the second time", async () => {
    const before = await stack.historyLength();
    const { code, text } = await stack.up();
    expect(text).toMatch(/2 unchanged/);
    expect(code).toBe(0);
    expect(await stack.changes(before)).toEqual([]);
  });

  it("finds nothing in a refresh when nobody has changed anything", async () => {
    const before = await stack.historyLength();
    const { code, text } = await stack.refresh();
    expect(text).toMatch(/2 unchanged/);
    expect(code).toBe(0);
    expect(await stack.changes(before)).toEqual([]);
  });

  it("sends nothing when only the means have changed", async () => {
    const before = await stack.historyLength();
    const program = join(stack.folder, "index.ts");
    writeFileSync(program, readFileSync(program, "utf8").replace('copyFolder: "D:', 'copyFolder: "D:\\\\Elsewhere'));
    expect((await stack.up()).text).toMatch(/1 updated/);
    expect(await stack.changes(before)).toEqual([]);
  });

  it.each([
    ["the pool was stopped", stopPool, /"TimeTracker NX.* is (Stopped|Stopping)/, poolState, "Started"],
    ["Web.config was edited", editWebConfig, /was changed since run/, webConfigText, /Payroll.ExportFolder/],
    ["the licence was changed", enterTrialLicence, /another licence is set/, licenceMasked, /7001/],
  ])(
    "finds that %s in a preview with refresh and in a refresh, and puts it right",
    async (_, change, told, look, wanted) => {
      const right = await look(stack);
      await change(stack);
      expect(await look(stack)).not.toEqual(right);
      const before = await stack.historyLength();
      const preview = await stack.preview("--refresh");
      expect(preview.text).toMatch(/~ .*TimeTrackerNxUpgrade tracker update/);
      expect(await stack.changes(before)).toEqual([]);
      const refreshed = await stack.refresh();
      expect(refreshed.text).toMatch(/1 updated/);
      expect(JSON.stringify(stack.deployment())).toMatch(told);
      expect(await stack.changes(before)).toEqual([]);
      const up = await stack.up();
      expect(up.text).toMatch(/1 updated/);
      expect(up.code).toBe(0);
      expect(await look(stack)).toEqual(right);
      expect(right).toMatch(wanted);
      expect(await stack.outputs()).toMatchObject({ standing: "as declared" });
    },
  );

  it("leaves the server alone when it is destroyed", async () => {
    const before = await stack.historyLength();
    const { code, text } = await stack.destroy();
    expect(text).toMatch(/2 deleted/);
    expect(code).toBe(0);
    expect(await stack.changes(before)).toEqual([]);
  });

  it("takes over a server that is already as declared, without changing anything", async () => {
    const before = await stack.historyLength();
    const { code, text } = await stack.up();
    expect(text).toMatch(/2 created/);
    expect(code).toBe(0);
    expect(await stack.changes(before)).toEqual([]);
  });
});

const shell = { deadlineMs: 30_000 };

async function stopPool(stack: Stack): Promise<void> {
  await stack.onLab(async (lab) => {
    const command = { module: "WebAdministration", name: "Stop-WebAppPool", parameters: { Name: "TimeTracker NX" } };
    await lab.ports.on("APP01").invoke(command, shell);
    await lab.advance(60_000);
  });
}

function poolState(stack: Stack): Promise<string> {
  return stack.onLab(async (lab) => {
    const command = {
      module: "WebAdministration",
      name: "Get-WebAppPoolState",
      parameters: { Name: "TimeTracker NX" },
    };
    const { output } = await lab.ports.on("APP01").invoke(command, shell);
    return String(
      (output[0] as { readonly Value?: unknown; readonly value?: unknown })?.Value ??
        (output[0] as { value?: unknown })?.value,
    );
  });
}

async function editWebConfig(stack: Stack): Promise<void> {
  const text = await webConfigText(stack);
  await stack.onLab(async (lab) => {
    const Content = Buffer.from(
      text.replace("</appSettings>", '<add key="edited" value="1" /></appSettings>'),
      "latin1",
    );
    const ExpectedSha256 = createHash("sha256").update(text, "latin1").digest("hex");
    const command = {
      module: "Cutover",
      name: "Set-CutoverFile",
      parameters: { Path: WEB_CONFIG, Content, ExpectedSha256 },
    };
    await lab.ports.on("APP01").invoke(command, shell);
  });
}

function webConfigText(stack: Stack): Promise<string> {
  return stack.onLab(async (lab) => {
    const command = { module: "Cutover", name: "Get-CutoverFile", parameters: { Path: WEB_CONFIG } };
    const { output } = await lab.ports.on("APP01").invoke(command, shell);
    const { content } = output[0] as unknown as { readonly content: Uint8Array };
    return Buffer.from(content).toString("latin1");
  });
}

const TRIAL_KEY_SHA256 = createHash("sha256").update("TTNX7-TRIAL-0000").digest("hex");

/** The example's server, whose product knows another key of the same version. */
function estateWithTrialKey(): string {
  const text = readFileSync(join(example, "estate.yaml"), "utf8");
  const key = [
    `sha256: ${TRIAL_KEY_SHA256}`,
    'masked: "****-****-7999"',
    "edition: Trial",
    'validUntil: "2026-03-31"',
    'forVersion: "7.0"',
  ];
  return text.replace("      keys:\n", `      keys:\n        - ${key.join("\n          ")}\n`);
}

async function enterTrialLicence(stack: Stack): Promise<void> {
  await stack.onLab((lab) => lab.act({ on: "APP01", does: "enter-licence", options: { keySha256: TRIAL_KEY_SHA256 } }));
}

function licenceMasked(stack: Stack): Promise<string> {
  return stack.onLab(async (lab) => {
    const { computers } = await lab.inspect();
    const { timeTracker } = Object.values(computers)[0] as {
      readonly timeTracker?: { readonly licence?: { readonly masked: string } };
    };
    return timeTracker?.licence?.masked ?? "";
  });
}
