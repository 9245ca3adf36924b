import { spawn } from "node:child_process";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { formsOf } from "../../lib/invariants";
import { describeWith } from "../support/capability";
import { commandLine, environmentOf, processesBelow } from "./support/killed-up";
import { makeStack, type Stack } from "./support/stack";

const example = resolve(__dirname, "../../examples/timetracker-nx");
const secrets = { licence: "TTNX7-STD-2027-0000-7001", administrator: "lab-administrator" };

jest.setTimeout(300_000);

describeWith("pulumi", "the secrets of a deployment", () => {
  let stack: Stack;
  beforeAll(async () => {
    // The example's own comments tell the simulated secrets; only what Pulumi and cutover write is searched.
    stack = await makeStack({ from: example, secrets, env: { PULUMI_DEBUG_COMMANDS: "true" } });
  });
  afterAll(() => stack.end());

  it("stand in no state, log, event, journal, argument or environment, in whatever form", async () => {
    const preview = await stack.preview("--event-log", join(stack.state, "preview.events"));
    const up = await watched(stack);
    const again = await stack.preview("--refresh", "--diff");
    const refreshed = await stack.refresh();
    expect(up.text).toContain("done: The database is updated to 7.0.1");
    expect(up.processes).toContainEqual(expect.stringContaining("dynamic-provider"));
    const written = [stack.state, join(stack.folder, ".cutover"), stack.env.HOME ?? ""].flatMap(filesBelow);
    const places = [
      ...written.map((path) => ({ where: path, text: readFileSync(path, "latin1") })),
      { where: "what is shown", text: [preview, up, again, refreshed].map(({ text }) => text).join("\n") },
      ...up.processes.map((text) => ({ where: text.slice(0, 80), text })),
    ];
    expect(written.length).toBeGreaterThan(10);
    expect(places.flatMap(({ where, text }) => found(text).map((name) => `${where} holds ${name}`))).toEqual([]);
  });
});

/** The names of the secrets that a text holds in any form. */
function found(text: string): readonly string[] {
  return Object.entries(secrets).flatMap(([name, secret]) =>
    formsOf(secret).some((form) => text.includes(form)) ? [name] : [],
  );
}

/** Runs `up` with all logs, and looks at arguments and environment of every process below it as long as it runs. */
function watched(stack: Stack): Promise<{ readonly text: string; readonly processes: readonly string[] }> {
  const args = ["up", "--yes", "--skip-preview", "--non-interactive", "--event-log", join(stack.state, "up.events")];
  const child = spawn("pulumi", [...args, "--logtostderr", "-v=5"], { cwd: stack.folder, env: stack.env });
  const processes = new Set<string>();
  const timer = setInterval(() => {
    for (const pid of [child.pid ?? 0, ...processesBelow(child.pid ?? 0)]) {
      const line = commandLine(pid);
      // Pulumi itself hands the program its configuration in PULUMI_CONFIG; nothing further down may have it.
      const isProgram = /cmd\/run(\/|\.js| )|pulumi-language-nodejs/.test(line);
      processes.add(`${line}\n${isProgram ? "" : environmentOf(pid)}`);
    }
  }, 200);
  let text = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => (text += chunk.toString("latin1")));
  return new Promise((done) =>
    child.on("close", () => {
      clearInterval(timer);
      done({ text, processes: [...processes] });
    }),
  );
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());
}
