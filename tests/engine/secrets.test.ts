import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { formsOf } from "../../lib/invariants";
import { describeWith } from "../support/capability";
import { commandLine, environmentOf, processesBelow } from "./support/killed-up";
import type { Stack } from "./support/stack";
import { ttSecrets, ttStack, withoutPeople } from "./support/tt-program";

/** Each has letters that look otherwise in JSON and in addresses. */
const secrets = { licence: "TTNX7/STD+2027&key=7001%", administrator: 'lab \\"admin"/+%&istrator' };
const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

jest.setTimeout(900_000);

describeWith("pulumi", "the secrets of a deployment", () => {
  let stack: Stack;
  beforeAll(async () => {
    stack = await ttStack({
      secrets,
      env: { PULUMI_DEBUG_COMMANDS: "true" },
      // The first deployment fails: errors are searched, too.
      hazards: ["{ on: APP01, at: licence.entering, does: licence-refused, times: 1 }"],
      estate: (text) =>
        withoutPeople(text)
          .replace(sha256(ttSecrets.licence), sha256(secrets.licence))
          .replace(sha256(ttSecrets.administrator), sha256(secrets.administrator)),
    });
  });
  afterAll(() => stack.end());

  it("stand in no state, log, event, journal, argument or environment, in whatever form", async () => {
    const preview = await stack.preview("--event-log", join(stack.state, "preview.events"));
    const failed = await watched(stack, "failed");
    const up = await watched(stack, "up");
    const again = await stack.preview("--refresh", "--diff");
    expect(failed.text).toMatch(/UP_PAST_POINT_OF_NO_RETURN/);
    expect(up.text).toMatch(/done: The licence key of TimeTracker NX 7\.0\.1 is set/);
    // Pulumi itself hands the program its configuration, in PULUMI_CONFIG: that the search finds it shows that it can.
    expect(up.programs.flatMap(found)).toEqual(expect.arrayContaining(["licence", "administrator"]));
    const labs = processesOn(stack.folder).map((pid) => `${commandLine(pid)}\n${environmentOf(pid)}`);
    const processes = [...failed.processes, ...up.processes, ...labs];
    for (const one of ["dynamic-provider", "lab/server/main"])
      expect(processes).toContainEqual(expect.stringContaining(one));
    const written = [stack.state, join(stack.folder, ".cutover"), stack.env.HOME ?? ""].flatMap(filesBelow);
    const places = [
      ...written.map((path) => ({ where: path, text: readFileSync(path, "latin1") })),
      { where: "what is shown", text: [preview, failed, up, again].map(({ text }) => text).join("\n") },
      ...processes.map((text) => ({ where: text.slice(0, 80), text })),
    ];
    expect(written.length).toBeGreaterThan(10);
    expect(places.flatMap(({ where, text }) => found(text).map((name) => `${where} holds ${name}`))).toEqual([]);
  });
});

/** Processes that name a folder in their arguments: the lab lives on beside the deployment. */
const processesOn = (folder: string): readonly number[] =>
  readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name) && commandLine(Number(name)).includes(folder))
    .map(Number);

/** The names of the secrets that a text holds in any form. */
function found(text: string): readonly string[] {
  return Object.entries(secrets).flatMap(([name, secret]) =>
    formsOf(secret).some((form) => text.includes(form)) ? [name] : [],
  );
}

interface Watched {
  readonly text: string;
  /** Arguments and environment of every process but the program. */
  readonly processes: readonly string[];
  /** The program's environment. */
  readonly programs: readonly string[];
}

/** Runs `up` with all logs, and looks at arguments and environment of every process below it as long as it runs. */
function watched(stack: Stack, name: string): Promise<Watched> {
  const args = [
    "up",
    "--yes",
    "--skip-preview",
    "--non-interactive",
    "--event-log",
    join(stack.state, `${name}.events`),
  ];
  const child = spawn("pulumi", [...args, "--logtostderr", "-v=5"], { cwd: stack.folder, env: stack.env });
  const processes = new Set<string>();
  const programs = new Set<string>();
  const timer = setInterval(() => {
    for (const pid of [child.pid ?? 0, ...processesBelow(child.pid ?? 0)]) {
      const line = commandLine(pid);
      const isProgram = /cmd\/run\/index\.js/.test(line);
      processes.add(isProgram ? line : `${line}\n${environmentOf(pid)}`);
      if (isProgram) programs.add(environmentOf(pid));
    }
  }, 200);
  let text = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => (text += chunk.toString("latin1")));
  return new Promise((done) =>
    child.on("close", () => {
      clearInterval(timer);
      done({ text, processes: [...processes], programs: [...programs] });
    }),
  );
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());
}
