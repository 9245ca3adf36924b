import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describeWith } from "../support/capability";
import { makeStack, type Stack } from "./support/stack";

const example = resolve(__dirname, "../../examples/single-resources");
const servers = ["APP01", "APP02", "APP03", "APP04"];

// Four web servers, each with a pool that shall be stopped.
const estate = `version: 1
now: "2026-01-17T18:00:00Z"
seed: fleet
computers:
${servers
  .map(
    (name) => `  ${name}:
    facts: { osVersion: "10.0.20348" }
    drives: { "C:": { size: 200GB, free: 90GB } }
    services:
      W3SVC: { displayName: World Wide Web Publishing Service, process: svchost }
      WAS: { displayName: Windows Process Activation Service, process: svchost }
    iis: { pools: [{ name: Reports }], sites: [] }
`,
  )
  .join("")}`;

const program = (nameOn: Readonly<Record<string, string>>) => `import * as cutover from "cutover/provider";

const nameOn: Record<string, string> = ${JSON.stringify(nameOn)};
const fleet = new cutover.Fleet("pools", {
  targets: ${JSON.stringify(servers)},
  canary: 1,
  waveSize: 2,
  create: (server, options) =>
    new cutover.WebAppPool(
      server,
      { estate: { lab: "estate.yaml" }, server, name: nameOn[server] ?? "Reports", state: "Stopped" },
      options,
    ),
});
export const states = fleet.members.map((pool) => pool.poolState);
`;

jest.setTimeout(300_000);

describeWith("pulumi", "a fleet as a Pulumi program", () => {
  let stack: Stack;
  beforeAll(async () => {
    const files = { "index.ts": program({ APP02: "NoSuchPool" }), "estate.yaml": estate };
    stack = await makeStack({ from: example, files });
  });
  afterAll(() => stack.end());

  const touched = () =>
    stack.onLab(async (lab) => {
      const stops = (await lab.history()).filter((one) => one.kind === "command" && one.name === "Stop-WebAppPool");
      return stops.map((one) => one.computer);
    });

  it("stops at a member that fails: those behind it are untouched", async () => {
    const { code, text } = await stack.up();
    expect(code).not.toBe(0);
    expect(text).toMatch(/NoSuchPool/);
    expect(await touched()).toEqual(["APP01"]);
  });

  it("goes on, in the order of its waves, once the cause is mended, and has nothing to do after that", async () => {
    writeFileSync(join(stack.folder, "index.ts"), program({}));
    const { code, text } = await stack.up();
    expect({ code, text }).toMatchObject({ code: 0 });
    expect(await touched()).toEqual(servers);
    expect(await stack.outputs()).toEqual({ states: servers.map(() => "Stopped") });
    const before = await stack.historyLength();
    expect((await stack.up()).text).toMatch(/6 unchanged/);
    expect(await stack.changes(before)).toEqual([]);
  });
});
