import { appendFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { LabEvent } from "../../lib/lab";
import { describeWith } from "../support/capability";
import { makeStack, type Stack } from "./support/stack";

const example = resolve(__dirname, "../../examples/fleet");
const secrets = { licence: "TTNX7-STD-2027-0000-7001", administrator: "lab-administrator" };
const servers = ["APP01", "APP02", "APP03", "APP04"];
/** The installer of one server in the second wave fails, once. */
const hazard = `
hazards:
  - { on: APP02, at: installer.finishing, does: installer-fails, exitCode: 1603 }
`;

jest.setTimeout(600_000);

/** What counts as work on a server, in the order of the history: from its first changing command to its last. */
function spans(history: readonly LabEvent[]): ReadonlyMap<string, { readonly from: number; readonly to: number }> {
  const found = new Map<string, { from: number; to: number }>();
  for (const event of history) {
    if (event.kind !== "command" || event.effect !== "changes") continue;
    found.set(event.computer, { from: found.get(event.computer)?.from ?? event.seq, to: event.seq });
  }
  return found;
}

/** How many servers were worked on at the same time, at most. */
function mostAtOnce(worked: ReturnType<typeof spans>): number {
  const each = [...worked.values()];
  return Math.max(0, ...each.map(({ from }) => each.filter((one) => one.from <= from && from <= one.to).length));
}

describeWith("pulumi", "a fleet of upgrades as a Pulumi program", () => {
  let stack: Stack;
  beforeAll(async () => {
    stack = await makeStack({ from: example, secrets });
    appendFileSync(join(stack.folder, "estate.yaml"), hazard);
  });
  afterAll(() => stack.end());

  const history = () => stack.onLab((lab) => lab.history());

  it("shows the plan of every server in a preview", async () => {
    const { code, text } = await stack.preview();
    expect(code).toBe(0);
    for (const server of servers) expect(text).toContain(`(${server}; 6.2 → 7.0.1)`);
    expect(await stack.changes()).toEqual([]);
  });

  it("stops at a server that fails: it is put back, and the wave behind it is untouched", async () => {
    const { code, text } = await stack.up();
    expect(code).not.toBe(0);
    expect(text).toMatch(/UP_PUT_BACK/);
    const worked = spans(await history());
    // The server beside it in its wave comes to its own end or, where Pulumi had not begun with it, is untouched too.
    expect([...worked.keys()].filter((one) => one !== "APP03").sort()).toEqual(["APP01", "APP02"]);
    expect(worked.get("APP02")?.from).toBeGreaterThan(worked.get("APP01")?.to ?? Number.NaN);
    expect(mostAtOnce(worked)).toBeLessThanOrEqual(2);
    expect(await versions()).toMatchObject({ APP01: "7.0.1", APP02: "6.2", APP04: "6.2" });
  });

  it("goes on with it once its cause is gone, never with more than two at once, and has nothing to do after that", async () => {
    const before = (await history()).length;
    const { code, text } = await stack.up();
    expect({ code, text }).toMatchObject({ code: 0 });
    const worked = spans((await history()).slice(before));
    expect(worked.has("APP01")).toBe(false);
    expect(worked.get("APP04")?.from).toBeGreaterThan(worked.get("APP02")?.to ?? Number.NaN);
    expect(mostAtOnce(worked)).toBeLessThanOrEqual(2);
    expect(await stack.outputs()).toEqual({ versions: servers.map(() => "7.0.1") });
    const after = await stack.historyLength();
    expect((await stack.up()).text).toMatch(/6 unchanged/);
    expect(await stack.changes(after)).toEqual([]);
  });

  it("finds by a refresh that somebody stopped a server's pool, puts that one right, and leaves all alone at the end", async () => {
    await stack.onLab(async (lab) => {
      const command = { module: "WebAdministration", name: "Stop-WebAppPool", parameters: { Name: "TimeTracker NX" } };
      await lab.ports.on("APP03").invoke(command as never, { deadlineMs: 30_000 });
      await lab.advance(60_000);
    });
    expect((await stack.refresh()).text).toMatch(/1 updated/);
    const before = (await history()).length;
    expect((await stack.up()).text).toMatch(/1 updated/);
    expect([...spans((await history()).slice(before)).keys()]).toEqual(["APP03"]);
    const last = await stack.historyLength();
    expect((await stack.destroy()).text).toMatch(/6 deleted/);
    expect(await stack.changes(last)).toEqual([]);
  });

  const versions = () =>
    stack.onLab(async (lab) => {
      const found = servers.map(async (server) => {
        const command = { module: "Cutover", name: "Get-CutoverProduct", parameters: { Name: "TimeTracker NX" } };
        const { output } = await lab.ports.on(server).invoke(command as never, { deadlineMs: 30_000 });
        return [server, (output[0] as { version: string }).version];
      });
      return Object.fromEntries(await Promise.all(found));
    });
});
