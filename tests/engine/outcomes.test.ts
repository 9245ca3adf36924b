import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describeWith } from "../support/capability";
import { makeStack, run, type Stack } from "./support/stack";

const example = resolve(__dirname, "../../examples/timetracker-nx");
const checkout = resolve(__dirname, "../..");
const secrets = { licence: "TTNX7-STD-2027-0000-7001", administrator: "lab-administrator" };

jest.setTimeout(600_000);

describeWith("pulumi", "an upgrade that does not go through", () => {
  it("(exit 3) waits for a foreseen answer with nothing changed, and the next up goes through with it", async () => {
    const stack = await stackWith();
    const program = join(stack.folder, "index.ts");
    const text = readFileSync(program, "utf8");
    writeFileSync(program, text.replace('answers: { "announcement@APP01": "told" },', ""));
    const first = await stack.up();
    expect(first.code).not.toBe(0);
    expect(first.text).toMatch(/UP_WAITS/);
    expect(first.text).toContain('answers: { "announcement@APP01": "told" }');
    expect(await stack.changes()).toEqual([]);
    writeFileSync(program, text);
    await succeeds(stack);
  });

  it("(exit 3) puts everything back at a question that nobody foresaw, and the next up begins anew", async () => {
    // The installer that a person runs has failed: cutover only sees that nobody goes on.
    const stack = await stackWith("{ on: APP01, at: installer.finishing, does: installer-fails, times: 1 }");
    const first = await stack.up();
    expect(first.text).toMatch(/UP_WAITS.*Everything was put back/);
    expect(stack.deployment().resources.filter(({ type }) => type.includes("cutover"))).toEqual([]);
    // The example's person helps once only: the new run gets as far as the next thing that a person does.
    const next = await stack.up();
    expect(next.text).not.toContain("goes on with run");
    expect(next.text).toMatch(/tracker: done: TimeTrackerNX is backed up before anything is stopped/);
    stack.end();
  });

  it("(exit 4) is put back when it fails before the point of no return, and the next up begins anew", async () => {
    const stack = await stackWith("{ on: APP01, at: Invoke-Sqlcmd, does: sql-verify-fails, times: 1 }");
    const first = await stack.up();
    expect(first.text).toMatch(/UP_PUT_BACK/);
    expect(stack.deployment().resources.filter(({ type }) => type.includes("cutover"))).toEqual([]);
    await succeeds(stack);
  });

  it("(exit 5) keeps the run past the point of no return in the state, and the next up goes on with it", async () => {
    const stack = await stackWith("{ on: APP01, at: licence.entering, does: licence-refused, times: 1 }");
    const first = await stack.up();
    expect(first.text).toMatch(/UP_PAST_POINT_OF_NO_RETURN/);
    const [kept] = stack.deployment().resources.filter(({ type }) => type.includes("cutover"));
    expect(kept?.outputs).toMatchObject({ standing: "unfinished" });
    const refused = await stack.destroy();
    expect(refused.text).not.toMatch(/Stop-|Start-/);
  });

  it("(exit 5) goes on by the very command that the error names", async () => {
    const stack = await stackWith("{ on: APP01, at: schema-update.half-way, does: schema-update-fails, times: 1 }");
    const first = await stack.up();
    expect(first.text).toMatch(/UP_PAST_POINT_OF_NO_RETURN/);
    const [, args = ""] = /By hand: cutover (resume \S+ --target APP01)/.exec(first.text) ?? [];
    const cli = join(checkout, "dist", "lib", "cli", "main.js");
    const byHand = await run(process.execPath, [cli, ...args.split(" "), "--json"], {
      cwd: stack.folder,
      env: stack.env,
    });
    // It finds the run; what it does about a half-way update is the engine's affair.
    expect(byHand.text).toMatch(/"runId":\s*"\d{8}T/);
    stack.end();
  });

  it("(exit 6) is refused while another stack's run holds the server, and nothing is changed", async () => {
    const first = await stackWith("{ on: APP01, at: licence.entering, does: licence-refused, times: 1 }");
    expect((await first.up()).text).toMatch(/UP_PAST_POINT_OF_NO_RETURN/);
    const before = await first.historyLength();
    await first.pulumi("stack", "init", "second");
    for (const [key, value] of Object.entries(secrets)) await first.pulumi("config", "set", "--secret", key, value);
    const second = await first.up();
    expect(second.text).toMatch(/UP_LOCKED.*timetracker-nx\/dev\/tracker/);
    expect(await first.changes(before)).toEqual([]);
    await first.pulumi("stack", "select", "dev");
    await succeeds(first);
  });

  it("lets only one of two stacks carry out the upgrade when both begin at once", async () => {
    const first = await stackWith();
    const second = await makeStack({ from: first.folder, secrets, name: "second" });
    // The same server: both programs name one live lab.
    const program = join(second.folder, "index.ts");
    const live = join(first.folder, ".cutover", "lab");
    writeFileSync(
      program,
      readFileSync(program, "utf8").replace(
        'lab: "estate.yaml" }',
        `lab: "estate.yaml", live: ${JSON.stringify(live)} }`,
      ),
    );
    const ended = await Promise.all([first.up(), second.up()]);
    const failed = ended.filter(({ code }) => code !== 0);
    expect(failed.length).toBeLessThan(2);
    for (const { text } of failed) expect(text).toMatch(/UP_LOCKED/);
    const installs = (await first.changes()).filter((name) => name === "Enter-CutoverLock");
    expect(installs).toHaveLength(1);
    expect((await first.up()).code).toBe(0);
    expect((await second.up()).code).toBe(0);
    second.end();
    first.end();
  });
});

function stackWith(hazard?: string): Promise<Stack> {
  const estate = readFileSync(join(example, "estate.yaml"), "utf8");
  const files: Readonly<Record<string, string>> =
    hazard === undefined ? {} : { "estate.yaml": `${estate}\nhazards:\n  - ${hazard}\n` };
  return makeStack({ from: example, secrets, files });
}

async function succeeds(stack: Stack): Promise<void> {
  const next = await stack.up();
  expect(next.text).not.toMatch(/error:/);
  expect(next.code).toBe(0);
  expect(await stack.outputs()).toMatchObject({ version: "7.0.1", standing: "as declared" });
  const before = await stack.historyLength();
  expect((await stack.up()).text).toMatch(/2 unchanged/);
  expect(await stack.changes(before)).toEqual([]);
  stack.end();
}
