import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describeWith } from "../support/capability";
import { type Ended, makeStack, type Stack } from "./support/stack";

const checkout = resolve(__dirname, "../..");
const secrets = { licence: "TTNX7-STD-2027-0000-7001", administrator: "lab-administrator" };

jest.setTimeout(300_000);

describeWith("pulumi", "the Automation API example", () => {
  let stack: Stack;
  beforeAll(async () => {
    stack = await makeStack({ from: join(checkout, "examples", "timetracker-nx"), secrets });
  });
  afterAll(() => stack.end());

  it("changes nothing when whoever is asked does not agree", async () => {
    const { code, text } = await automation(stack, "n\n");
    expect(text).toMatch(/plan: .*TimeTracker NX 7\.0\.1 on APP01/);
    expect(text).toMatch(/2 to create\. Go on\?/);
    expect(code).toBe(0);
    expect(existsSync(join(stack.folder, "report.json"))).toBe(false);
    expect(await stack.changes()).toEqual([]);
  });

  it("shows the plan, asks, carries it out and reports", async () => {
    const { code, text } = await automation(stack, "y\n");
    expect(text).toMatch(/up: tracker: done: The database is updated/);
    expect(code).toBe(0);
    const report = readFileSync(join(stack.folder, "report.json"), "utf8");
    expect(JSON.parse(report)).toMatchObject({ result: "succeeded", outputs: { version: "7.0.1" } });
    expect(text + report).not.toContain(secrets.licence);
  });
});

/** Runs the example as a process of its own, with an answer on its standard input. */
function automation(stack: Stack, answer: string): Promise<Ended> {
  const loader = join(checkout, "scripts", "load-typescript.js");
  const child = spawn(process.execPath, ["-r", loader, "automation.ts", "dev"], { cwd: stack.folder, env: stack.env });
  let text = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => (text += chunk.toString("utf8")));
  child.stdin.end(answer);
  return new Promise((done) => child.on("close", (code) => done({ code, text })));
}
