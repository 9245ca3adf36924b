import { join, resolve } from "node:path";
import { engineInvariants, timeTrackerInvariants, violations } from "../../lib/invariants";
import { builtCli } from "../support/built-cli";
import { describeWith } from "../support/capability";
import { type Ended, run, type Stack } from "./support/stack";
import { declare, silentGiven, ttSecrets, ttStack } from "./support/tt-program";

jest.setTimeout(900_000);

const refusedLicence = "{ on: APP01, at: licence.entering, does: licence-refused, times: 1 }";
const webDll = "C:\\TimeTrackerNX\\Web\\bin\\TimeTrackerNX.Web.dll";

describeWith("pulumi", "an upgrade that does not go through", () => {
  it("(exit 3) puts everything back at a question that nobody foresaw, and the next up goes through with the answer", async () => {
    const stack = await ttStack({
      hazards: ["{ on: APP01, at: installer.finishing, does: installer-needs-reboot, times: 1 }"],
    });
    const first = await stack.up();
    expect(first.text).toMatch(/UP_WAITS.*Everything was put back/);
    expect(first.text).toContain('answers: { "reboot-done@APP01": "restart" }');
    expect(resourcesOf(stack)).toEqual([]);
    declare(stack, { answers: { ...silentGiven.answers, "reboot-done@APP01": "restart" } });
    const next = await succeeds(stack);
    expect(next.text).not.toContain("goes on with run");
  });

  it("(exit 4) is put back when it fails before the point of no return, and the next up begins anew", async () => {
    const stack = await ttStack({
      hazards: ["{ on: APP01, at: installer.finishing, does: installer-fails, times: 1 }"],
    });
    const first = await stack.up();
    expect(first.text).toMatch(/UP_PUT_BACK/);
    expect(resourcesOf(stack)).toEqual([]);
    const next = await succeeds(stack);
    expect(next.text).not.toContain("goes on with run");
  });

  it("(exit 5) keeps the run past the point of no return, whatever is destroyed, and the next up ends it", async () => {
    const stack = await ttStack({ hazards: [refusedLicence] });
    const first = await stack.up();
    expect(first.text).toMatch(/UP_PAST_POINT_OF_NO_RETURN/);
    const [kept] = resourcesOf(stack);
    expect(kept?.outputs).toMatchObject({ standing: "unfinished" });
    const run = String(kept?.outputs?.runId);
    expect(first.text).toContain(run);
    const before = await stack.historyLength();
    expect((await stack.destroy()).code).toBe(0);
    expect(await stack.changes(before)).toEqual([]);
    const next = await succeeds(stack);
    expect(next.text).toContain(`goes on with run ${run}`);
  });

  it("(exit 5) is found by the very command that the error names", async () => {
    const stack = await ttStack({
      hazards: ["{ on: APP01, at: schema-update.half-way, does: schema-update-fails, times: 1 }"],
    });
    const first = await stack.up();
    expect(first.text).toMatch(/UP_PAST_POINT_OF_NO_RETURN/);
    const [, args = ""] = /By hand: cutover (resume \S+ --target APP01)/.exec(first.text) ?? [];
    const at = { cwd: stack.folder, env: stack.env };
    const byHand = await run(process.execPath, [builtCli(), ...args.split(" "), "--json"], at);
    // It finds the run; what it does about a half-way update is the engine's affair.
    expect(byHand.text).toMatch(/"runId":\s*"\d{8}T/);
    stack.end();
  });

  it("(exit 6) is refused while another stack's run holds the server, unless it is told to take that run over", async () => {
    const stack = await ttStack({ hazards: [refusedLicence] });
    expect((await stack.up()).text).toMatch(/UP_PAST_POINT_OF_NO_RETURN/);
    const before = await stack.historyLength();
    await stack.pulumi("stack", "init", "second");
    for (const [key, value] of Object.entries(ttSecrets)) await stack.pulumi("config", "set", "--secret", key, value);
    const second = await stack.up();
    expect(second.text).toMatch(/UP_LOCKED.*timetracker-nx\/dev\/tracker/);
    expect(await stack.changes(before)).toEqual([]);
    declare(stack, { takeOver: /takeOver: "([^"]+)"/.exec(second.text)?.[1] });
    await succeeds(stack, { isEnded: false });
    await stack.pulumi("stack", "select", "dev");
    await succeeds(stack);
  });

  it("(exit 7) says what could not be put back, and the next up goes on putting back", async () => {
    const stack = await ttStack({
      hazards: [
        "{ on: APP01, at: installer.finishing, does: installer-other-version, times: 1 }",
        `{ on: APP01, at: Restore-CutoverTree, does: file-locked, path: '${webDll}', for: 3h, times: 1 }`,
      ],
    });
    const first = await stack.up();
    expect(first.code).not.toBe(0);
    expect(first.text).toMatch(/UP_NOT_PUT_BACK[\s\S]*TimeTracker NX 7\.0\.1 is installed .*NOT put back/);
    expect(first.text).toMatch(/By hand: cutover resume \.cutover\/tracker\.yaml --target APP01/);
    const [kept] = resourcesOf(stack);
    expect(kept?.outputs).toMatchObject({ standing: "unfinished" });
    await stack.onLab((lab) => lab.advance(4 * 3_600_000));
    const next = await stack.up();
    expect(next.text).toContain(`goes on with run ${String(kept?.outputs?.runId)}`);
    expect(next.text).toMatch(/UP_PUT_BACK/);
    await succeeds(stack);
  });

  it("lets only one of two stacks carry out the upgrade when both begin at once", async () => {
    const first = await ttStack({});
    // The same server: both programs name one live lab.
    const live = join(first.folder, ".cutover", "lab");
    const estate = { lab: resolve(first.folder, "estate.yaml"), live };
    const second = await ttStack({ given: { estate }, name: "second" });
    const ended = await Promise.all([first.up(), second.up()]);
    const failed = ended.filter(({ code }) => code !== 0);
    expect(failed.length).toBeLessThan(2);
    for (const { text } of failed) expect(text).toMatch(/UP_LOCKED/);
    expect((await first.changes()).filter((name) => name === "Enter-CutoverLock")).toHaveLength(1);
    const before = await first.historyLength();
    expect([(await first.up()).code, (await second.up()).code]).toEqual([0, 0]);
    expect(await first.changes(before)).toEqual([]);
    await expectSound(first);
    second.end();
    first.end();
  });
});

const resourcesOf = (stack: Stack) => stack.deployment().resources.filter(({ type }) => type.includes("cutover"));

async function expectSound(stack: Stack): Promise<void> {
  const events = await stack.onLab((lab) => lab.history());
  expect(violations(events, [...engineInvariants, ...timeTrackerInvariants])).toEqual([]);
}

/** The next `up` reaches the declared end, by nothing that must never happen, and leaves nothing to do. */
async function succeeds(stack: Stack, { isEnded = true } = {}): Promise<Ended> {
  const next = await stack.up();
  expect(next.text).not.toMatch(/error:/);
  expect(next.code).toBe(0);
  expect(await stack.outputs()).toMatchObject({ version: "7.0.1", standing: "as declared" });
  if (!isEnded) return next;
  await expectSound(stack);
  const before = await stack.historyLength();
  expect((await stack.up()).text).toMatch(/2 unchanged/);
  expect(await stack.changes(before)).toEqual([]);
  stack.end();
  return next;
}
