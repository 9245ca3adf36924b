import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { errorCodes } from "../../lib/errors";
import { expectGolden } from "../support/golden";
import { runCli } from "./run-cli";

jest.setTimeout(60_000);

const folder = mkdtempSync(join(tmpdir(), "cutover-cli-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const run = (...args: readonly string[]) => runCli(folder, args);
const golden = (name: string) => join(__dirname, "golden", `${name}.golden.txt`);

const commands = [
  ["init"],
  ["plan"],
  ["apply"],
  ["resume"],
  ["status"],
  ["report"],
  ["webconfig"],
  ["webconfig", "diff"],
  ["webconfig", "merge"],
  ["webconfig", "resolve"],
  ["webconfig", "check"],
  ["doctor"],
  ["explain"],
  ["completion"],
];

test("the help of every command is what the golden file shows", async () => {
  const texts: string[] = [(await run("--help")).out];
  for (const command of commands) texts.push((await run(...command, "--help")).out);
  expectGolden(golden("help"), texts.join("\n==========\n\n"));
});

test.each(commands.map((command) => [command.join(" ")]))(
  "the help of %s ends with an example of it",
  async (command) => {
    const help = await run(...command.split(" "), "--help");
    expect(help).toMatchObject({ exitCode: 0, err: "" });
    expect(help.out).toMatch(new RegExp(`Examples?:\\n +\\$ .*cutover ${command}`));
  },
);

test("help lists no command that does not run", async () => {
  const listed = [...(await run("--help")).out.matchAll(/^ {2}([a-z]+) .*$/gm)].map((found) => found[1]);
  expect(listed.slice(0, 12)).toEqual([
    "init",
    "doctor",
    "plan",
    "apply",
    "resume",
    "rollback",
    "status",
    "report",
    "rehearse",
    "webconfig",
    "explain",
    "completion",
  ]);
});

test.each([
  [["--bogus"], "unknown option '--bogus'"],
  [["aply"], "unknown command 'aply'. Did you mean apply?"],
  [["plan", "--aprove"], "unknown option '--aprove'"],
  [["apply", "--approv", "x"], "Did you mean --approve?"],
  [["init"], "missing required argument 'system'"],
  [["init", "photoshop"], "Allowed choices are"],
  [["completion", "fish"], "Allowed choices are bash, zsh, pwsh"],
  [["webconfig", "merge"], "required option '--ours <file>' not specified"],
  [["apply", "--answer", "theirs"], "is not of the form KEY=VALUE"],
  [[], "A command is missing"],
])("%j is a usage error: exit 2, on stderr, with what to do", async (args, said) => {
  const refused = await run(...args);
  expect(refused).toMatchObject({ exitCode: 2, out: "" });
  expect(refused.err).toContain(said);
  expect(refused.err).toContain("  do:   ");
});

test("with --json a usage error is JSON on stdout and nothing else anywhere", async () => {
  const refused = await run("plan", "--bogus", "--json");
  expect(refused).toMatchObject({ exitCode: 2, err: "" });
  expect(refused.json).toMatchObject({ v: 1, exitCode: 2, error: { code: "USAGE", exitCode: 2 } });
});

test("explain tells every code with why and what to do, whatever its case, and a wrong one the nearest", async () => {
  for (const [code, entry] of Object.entries(errorCodes)) {
    const { json } = await run("explain", code.toLowerCase(), "--json");
    expect(json).toEqual({ v: 1, command: "explain", exitCode: 0, code, ...JSON.parse(JSON.stringify(entry)) });
  }
  expect((await run("explain", "FENCE_REFUSED")).out).toContain("why:");
  expect((await run("explain", "FENCE_REFUSE")).err).toContain("Nearest: FENCE_REFUSED");
});

test("explain without a code lists all of them", async () => {
  const schema = z.strictObject({
    v: z.literal(1),
    command: z.literal("explain"),
    exitCode: z.literal(0),
    codes: z.array(
      z.strictObject({ code: z.string(), exitCode: z.number(), why: z.string(), todo: z.string(), sample: z.string() }),
    ),
  });
  expect(schema.parse((await run("explain", "--json")).json).codes).toHaveLength(Object.keys(errorCodes).length);
});

test("the completion scripts are what the golden files show", async () => {
  for (const shell of ["bash", "zsh", "pwsh"])
    expectGolden(golden(`completion-${shell}`), (await run("completion", shell)).out);
});

test("bash completes commands, subcommands and options with the script", async () => {
  const script = (await run("completion", "bash")).out;
  const complete = (...words: readonly string[]) => {
    const program = `${script}\nCOMP_WORDS=(${words.map((word) => `'${word}'`).join(" ")}); COMP_CWORD=${words.length - 1}; _cutover; printf '%s\\n' "\${COMPREPLY[@]}"`;
    return spawnSync("bash", ["-c", program], { encoding: "utf8", cwd: folder }).stdout.trim().split("\n");
  };
  expect(complete("cutover", "re")).toEqual(["resume", "report", "rehearse"]);
  expect(complete("cutover", "ro")).toEqual(["rollback"]);
  expect(complete("cutover", "webconfig", "")).toEqual(expect.arrayContaining(["diff", "merge", "check"]));
  expect(complete("cutover", "apply", "--ap")).toEqual(["--approve"]);
  expect(complete("cutover", "completion", "p")).toEqual(["pwsh"]);
});
