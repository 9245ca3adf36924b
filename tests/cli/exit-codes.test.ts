import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { interruptingPrompt } from "../../lib/cli/interrupting-prompt";
import { CutoverError } from "../../lib/errors";
import { Secret } from "../../lib/shell";
import { nobody, runCli } from "./run-cli";
import { signEstate, signSystem, signUpgrade } from "./sign-system";

jest.setTimeout(60_000);

let isDefective = false;
jest.mock("../../lib/cli/system-registry", () => ({
  systemRegistry: () => ({
    sign: {
      ...signSystem,
      build: (inputs: unknown) => {
        if (isDefective) throw new TypeError("cannot read properties of undefined");
        return signSystem.build(inputs);
      },
    },
  }),
}));
// The library is an ES module, which jest cannot load; what it draws is tested as text elsewhere.
jest.mock("log-update", () => ({
  createLogUpdate: () => Object.assign(() => undefined, { clear: () => undefined, done: () => undefined }),
}));

const CANARY = "CANARY-4711-KEY";
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "cutover-exit-"));
  writeFileSync(join(folder, "estate.yaml"), signEstate);
  upgrade();
  isDefective = false;
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const upgrade = (...inputs: readonly string[]) =>
  writeFileSync(join(folder, "cutover.yaml"), signUpgrade(inputs.map((line) => `  ${line}\n`).join("")));
const run = (...args: readonly string[]) => runCli(folder, args);
const runFolder = () => join(folder, ".cutover", "runs", readdirSync(join(folder, ".cutover", "runs")).at(-1) ?? "");
const reportJson = () => JSON.parse(readFileSync(join(runFolder(), "report.json"), "utf8"));

/** Ctrl-C as soon as stderr says that. */
function interruptedAt(text: string, ...args: readonly string[]) {
  const stop = new AbortController();
  const reason = new CutoverError({ code: "INTERRUPTED", what: "The command was interrupted (SIGINT)." });
  const err: string[] = [];
  const listen = (said: string) => {
    err.push(said);
    if (said.includes(text)) stop.abort(reason);
  };
  return runCli(folder, args, { signal: stop.signal, err: listen });
}

test("exit 0: the plan is carried out, a second time there is nothing to do", async () => {
  expect(await run("apply", "--yes")).toMatchObject({ exitCode: 0, out: expect.stringContaining("Done: every goal") });
  const again = await run("apply", "--yes");
  expect(again).toMatchObject({ exitCode: 0, err: "" });
  expect(again.out).toContain("Nothing to do");
  expect((await run("plan", "--exit-code")).exitCode).toBe(0);
});

test("exit 1: plan --exit-code when something is to be done, and without the option exit 0", async () => {
  expect((await run("plan", "--exit-code")).exitCode).toBe(1);
  expect((await run("plan")).exitCode).toBe(0);
});

test("exit 2: bad input of every kind, and nothing is made", async () => {
  expect(await run("plan", "none.yaml")).toMatchObject({
    exitCode: 2,
    err: expect.stringContaining("UPGRADE_FILE_MISSING"),
  });
  upgrade("fials: never");
  const unknown = await run("apply", "--yes");
  expect(unknown).toMatchObject({ exitCode: 2, out: "" });
  expect(unknown.err).toContain('cutover.yaml:6:3: "fials" is no key of inputs. Nearest: "fails".');
  upgrade(`licence: ${CANARY}`);
  const literal = await run("apply", "--yes");
  expect(literal).toMatchObject({
    exitCode: 2,
    err: expect.stringContaining("error LITERAL_SECRET: cutover.yaml:6:12"),
  });
  expect(literal.out + literal.err).not.toContain(CANARY);
  writeFileSync(join(folder, "cutover.yaml"), "system: sign\n  estate: [\n");
  expect(await run("plan")).toMatchObject({
    exitCode: 2,
    err: expect.stringMatching(/UPGRADE_FILE_UNREADABLE: cutover\.yaml:1:9:/),
  });
  writeFileSync(join(folder, "cutover.yaml"), signUpgrade().replace("lab: estate.yaml", "computers: { SHOP1: {} }"));
  const real = await run("plan");
  expect(real).toMatchObject({ exitCode: 2, err: expect.stringContaining("error ESTATE_NOT_SUPPORTED") });
  expect(real.err).toContain("remote: { over: ssh }");
  writeFileSync(join(folder, "cutover.yaml"), signUpgrade().replace("estate.yaml", "gone.yaml"));
  expect(await run("plan")).toMatchObject({
    exitCode: 2,
    err: expect.stringContaining("cutover.yaml:2:16: there is no lab estate"),
  });
  expect(existsSync(join(folder, ".cutover"))).toBe(false);
});

test("exit 2: an answer to a question that nobody asked", async () => {
  expect(await run("apply", "--yes", "--answer", "guests=yes")).toMatchObject({
    exitCode: 2,
    err: expect.stringContaining("ANSWER_UNKNOWN"),
  });
});

test("exit 3: without a terminal and an approval the plan is shown and nothing is done", async () => {
  const shown = await run("apply");
  expect(shown).toMatchObject({ exitCode: 3, out: expect.stringContaining("POINT OF NO RETURN") });
  expect(shown.err).toContain("error NOT_APPROVED");
  expect(existsSync(join(folder, ".cutover", "runs"))).toBe(false);
  expect((await run("plan", "--exit-code")).exitCode).toBe(1);
});

test("exit 3 for another digest than the plan's; its own digest, or the beginning of it, approves", async () => {
  expect((await run("apply", "--approve", "0123456789ab")).exitCode).toBe(3);
  const { plan } = (await run("plan", "--json")).json as { plan: { digest: string } };
  expect((await run("apply", "--approve", plan.digest.slice(0, 7))).exitCode).toBe(3);
  expect((await run("apply", "--approve", plan.digest.slice(0, 12))).exitCode).toBe(0);
});

test("exit 3 at a question with the exact option; its answer carries the run on", async () => {
  upgrade("asks: true");
  expect((await run("plan")).out).toContain("--answer guests-know=yes");
  const waits = await run("apply", "--yes");
  expect(waits).toMatchObject({ exitCode: 3, out: expect.stringContaining("cutover resume --answer guests-know=no") });
  expect((await run("status")).out).toContain("--answer guests-know=yes");
  expect(reportJson().outcome).toMatchObject({ kind: "gate", exitCode: 3 });
  expect((await run("resume", "--answer", "guests-know=perhaps")).exitCode).toBe(2);
  expect((await run("resume", "--answer", "guests-know=yes")).exitCode).toBe(0);
});

test("an answer can be given with apply, before the question is asked", async () => {
  upgrade("asks: true");
  expect((await run("apply", "--yes", "--answer", "guests-know=yes")).exitCode).toBe(0);
});

test("exit 4: a failure before the point of no return is put back", async () => {
  upgrade("fails: version");
  const failed = await run("apply", "--yes");
  expect(failed).toMatchObject({ exitCode: 4, out: expect.stringContaining("the paint has") });
  expect(failed.err).toContain("undone");
  expect(reportJson().outcome).toMatchObject({ kind: "put-back", exitCode: 4 });
  expect((await run("status")).out).toContain("SHOP1: free");
});

test("exit 5: a failure after the point of no return keeps the lock, and says how to go on", async () => {
  upgrade("fails: schema");
  const failed = await run("apply", "--yes");
  expect(failed).toMatchObject({ exitCode: 5, out: expect.stringContaining("cutover resume") });
  expect(reportJson().outcome).toMatchObject({ kind: "past-point-of-no-return", exitCode: 5 });
  expect((await run("status")).out).toContain("It is past its point of no return.");
});

test("exit 6: apply onto an unfinished run", async () => {
  upgrade("asks: true");
  await run("apply", "--yes");
  const second = await run("apply", "--yes");
  expect(second).toMatchObject({ exitCode: 6, out: expect.stringContaining("RUN_UNFINISHED") });
  expect((await run("resume", "--answer", "guests-know=yes")).exitCode).toBe(0);
});

test("exit 7: what could not be put back is said, and the lock stays", async () => {
  upgrade("fails: version-and-undo");
  const failed = await run("apply", "--yes");
  expect(failed.exitCode).toBe(7);
  expect(failed.out).toContain("not everything could be put back");
  expect(reportJson().outcome).toMatchObject({ kind: "not-put-back", exitCode: 7 });
  expect((await run("status")).out).toContain("SHOP1: held by run");
});

test("exit 70: an error that nobody thought of says that it is cutover's own", async () => {
  isDefective = true;
  const broken = await run("plan");
  expect(broken).toMatchObject({ exitCode: 70, out: "" });
  expect(broken.err).toContain("error INTERNAL: TypeError: cannot read properties of undefined");
});

test("exit 130: Ctrl-C ends the command where it stands, and resume goes on, also without the run folder", async () => {
  const stopped = await interruptedAt("ensure The version", "apply", "--yes");
  expect(stopped).toMatchObject({ exitCode: 130, out: expect.stringContaining("cutover resume") });
  rmSync(join(folder, ".cutover", "runs"), { recursive: true });
  const resumed = await run("resume", "--target", "SHOP1");
  expect(resumed).toMatchObject({ exitCode: 0 });
  expect(reportJson()).toMatchObject({ outcome: { kind: "done" }, run: { resumes: 1 } });
});

test("exit 130: Ctrl-C at a question for a secret is no failure of its step: nothing is put back, and resume asks again", async () => {
  upgrade(`licence: { prompt: "Licence key?" }`);
  const stop = new AbortController();
  const reason = new CutoverError({ code: "INTERRUPTED", what: "The question was left with Ctrl-C." });
  const left = { ...nobody, secret: () => Promise.reject(reason) };
  const prompt = interruptingPrompt(left, (thrown) => stop.abort(thrown));
  expect((await runCli(folder, ["apply", "--yes"], { prompt, signal: stop.signal })).exitCode).toBe(130);
  expect(reportJson().outcome.kind).toBe("unfinished");
  const answering = { ...nobody, secret: async () => new Secret(CANARY) };
  expect((await runCli(folder, ["resume"], { prompt: answering })).exitCode).toBe(0);
});

test("a resume from the target needs nothing of the upgrade file but the estate", async () => {
  upgrade("asks: true");
  await run("apply", "--yes");
  writeFileSync(join(folder, "cutover.yaml"), "estate: { lab: estate.yaml }\n");
  expect((await run("resume", "--target", "SHOP1", "--answer", "guests-know=yes")).exitCode).toBe(0);
});

test("resume with nothing to resume is exit 2 and says so", async () => {
  expect(await run("resume")).toMatchObject({ exitCode: 2, err: expect.stringContaining("RUN_NOT_FOUND") });
});

test("at a terminal the questions are asked, the plan is shown, and a yes carries it out", async () => {
  upgrade("asks: true", `licence: { prompt: "Licence key?" }`);
  const asked: string[] = [];
  const prompt = {
    ...nobody,
    choose: async (question: string, choices: readonly string[]) => {
      asked.push(`${question} ${choices.join("/")}`);
      return "yes";
    },
    confirm: async (question: string) => {
      asked.push(question);
      return true;
    },
    secret: async (question: string) => {
      asked.push(question);
      return new Secret(CANARY);
    },
  };
  const done = await runCli(folder, ["apply"], { live: true, prompt });
  expect(done.exitCode).toBe(0);
  expect(done.err).toContain("POINT OF NO RETURN");
  expect(asked).toEqual([
    "Do the guests know? (the door will be closed) no/yes/not now (the run waits)",
    expect.stringMatching(/^Carry out this plan \([0-9a-f]{12}\)\?$/),
    "Licence key?",
  ]);
  expect(done.out + done.err).not.toContain(CANARY);
});

test("at a terminal a no changes nothing", async () => {
  const refused = await runCli(folder, ["apply"], { live: true, prompt: { ...nobody, confirm: async () => false } });
  expect(refused).toMatchObject({ exitCode: 3, err: expect.stringContaining("you said no") });
  expect(existsSync(join(folder, ".cutover", "runs"))).toBe(false);
});

test("no secret is in any output, in the run folder or in the lab", async () => {
  process.env.SIGN_LICENCE = CANARY;
  upgrade("licence: { env: SIGN_LICENCE }");
  const said = [
    await run("plan"),
    await run("apply", "--yes"),
    await run("status", "--json"),
    await run("report", "--json"),
  ];
  delete process.env.SIGN_LICENCE;
  expect(said.map(({ exitCode }) => exitCode)).toEqual([0, 0, 0, 0]);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const texts = files.map((entry) => readFileSync(join(entry.parentPath ?? entry.path, entry.name), "latin1"));
  expect(texts.length).toBeGreaterThan(5);
  expect([...texts, ...said.map(({ out, err }) => out + err)].filter((text) => text.includes(CANARY))).toEqual([]);
});

const envelope = { v: z.literal(1), command: z.string(), exitCode: z.number() };
const planShape = z.looseObject({
  v: z.literal(1),
  digest: z.string(),
  entries: z.array(z.looseObject({ key: z.string() })),
});
const resultShape = z.strictObject({
  ...envelope,
  result: z.looseObject({
    kind: z.string(),
    exitCode: z.number(),
    plan: planShape,
    gates: z.array(z.unknown()),
    truths: z.array(z.string()),
  }),
  report: z.string().nullable(),
});

test("--json of every command is versioned, of its own shape, and the only thing on stdout", async () => {
  upgrade("asks: true");
  z.strictObject({ ...envelope, plan: planShape }).parse((await run("plan", "--json")).json);
  expect(resultShape.parse((await run("apply", "--json")).json)).toMatchObject({ exitCode: 3, report: null });
  expect(resultShape.parse((await run("apply", "--json", "--yes")).json).report).toMatch(/report\.html$/);
  const computer = z.looseObject({
    computer: z.string(),
    lock: z.looseObject({ epoch: z.number() }),
    run: z.looseObject({ runId: z.string() }).nullable(),
  });
  const status = z.strictObject({ ...envelope, computers: z.array(computer), runs: z.array(z.string()) });
  expect(status.parse((await run("status", "--json")).json).computers[0]?.run?.runId).toBeDefined();
  resultShape.parse((await run("resume", "--json", "--answer", "guests-know=yes")).json);
  const report = z.strictObject({
    ...envelope,
    path: z.string(),
    report: z.looseObject({ v: z.literal(1), steps: z.array(z.unknown()) }),
  });
  expect(report.parse((await run("report", "--json")).json).report.steps).toHaveLength(4);
});

test("exit 130: an interruption while the plan is made is no failure of anything", async () => {
  const stop = new AbortController();
  stop.abort(new CutoverError({ code: "INTERRUPTED", what: "The command was interrupted (SIGTERM)." }));
  for (const command of [["plan"], ["apply", "--yes"]]) {
    expect((await runCli(folder, command, { signal: stop.signal })).exitCode).toBe(130);
  }
  expect(existsSync(join(folder, ".cutover", "runs"))).toBe(false);
});

test.each([["--quiet"], ["-q"], ["-yq"]])("%s leaves stderr empty, and stdout as it is", async (option) => {
  expect(await run("apply", "--yes", option)).toMatchObject({
    exitCode: 0,
    err: "",
    out: expect.stringContaining("Done"),
  });
});
