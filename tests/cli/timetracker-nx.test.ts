import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCli } from "./run-cli";

jest.setTimeout(60_000);

let folder: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "cutover-tt-"));
  expect((await run("init", "timetracker-nx")).exitCode).toBe(0);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const run = (...args: readonly string[]) => runCli(folder, args);
const edit = (name: string, change: (text: string) => string) => {
  const before = readFileSync(join(folder, name), "utf8");
  const after = change(before);
  expect(after).not.toBe(before);
  writeFileSync(join(folder, name), after);
};

test("init writes an upgrade file that names its schema, and will not write a second time", async () => {
  expect(readFileSync(join(folder, "cutover.yaml"), "utf8")).toMatch(
    /^# yaml-language-server: \$schema=\.\/cutover\.schema\.json\n/,
  );
  const schema = JSON.parse(readFileSync(join(folder, "cutover.schema.json"), "utf8"));
  expect(Object.keys(schema.properties.inputs.properties)).toContain("programFolder");
  const before = readdirSync(folder, { recursive: true });
  const second = await run("init", "timetracker-nx");
  expect(second).toMatchObject({ exitCode: 2, out: "", err: expect.stringContaining("error WOULD_OVERWRITE") });
  expect(second.err).toContain("cutover.yaml, estate.yaml");
  expect(readdirSync(folder, { recursive: true })).toEqual(before);
});

test("init --json names what it wrote", async () => {
  const { json } = await run("init", "timetracker-nx", "--folder", "other", "--json");
  expect(json).toMatchObject({
    v: 1,
    command: "init",
    exitCode: 0,
    system: "timetracker-nx",
    folder: join(folder, "other"),
  });
  expect(json.files).toEqual(expect.arrayContaining(["cutover.yaml", "estate.yaml", "cutover.schema.json"]));
});

test("the files that init wrote plan at once: steps, windows, the question, the point of no return, and how to go on", async () => {
  const planned = await run("plan");
  expect(planned).toMatchObject({ exitCode: 0, err: "" });
  for (const part of [
    "[TT-1]",
    "POINT OF NO RETURN",
    "Windows\n",
    "--answer announcement@APP01=told",
    "cutover apply --approve ",
  ]) {
    expect(planned.out).toContain(part);
  }
  expect(planned.out.split("\n").filter((line) => line.length > 80 && !line.startsWith("  go on:"))).toEqual([]);
});

test("a misspelt input of the real system is refused with line, column and the nearest key", async () => {
  edit("cutover.yaml", (text) => text.replace("programFolder:", "programFoldr:"));
  const refused = await run("plan");
  expect(refused.exitCode).toBe(2);
  expect(refused.err).toMatch(/cutover\.yaml:\d+:3: "programFoldr" is no key of inputs\. Nearest: "programFolder"\./);
});

test("a literal licence key and a literal password are refused and not repeated", async () => {
  edit("cutover.yaml", (text) =>
    text
      .replace("{ file: lab-secrets/administrator.txt }", "CANARY-PASSWORD")
      .replace("  licenceExpected:", "  licenceKey: CANARY-KEY\n  licenceExpected:"),
  );
  const refused = await run("plan");
  expect(refused.exitCode).toBe(2);
  expect(refused.err).toContain("error LITERAL_SECRET");
  expect(refused.err).toContain("inputs.licenceKey holds the secret itself");
  expect(refused.err).toContain("inputs.administration.credential.password holds the secret itself");
  expect(refused.out + refused.err).not.toContain("CANARY");
});

test("a file that is missing in the installer set ends the run before anything was changed", async () => {
  edit("cutover.yaml", (text) =>
    text.replace("    rebootPolicy: ask", `    hashes: { "Data9.cab": "${"ab".repeat(32)}" }\n    rebootPolicy: ask`),
  );
  const refused = await run("apply", "--yes", "--answer", "announcement@APP01=told");
  expect(refused.exitCode).toBe(4);
  expect(refused.out).toContain("Data9.cab");
  expect(refused.out).toContain("Nothing was changed.");
  expect((await run("status")).out).toContain("APP01: free");
});

test("an estate that was changed under its living lab is refused", async () => {
  await run("plan");
  edit("estate.yaml", (text) => `${text}\n# changed\n`);
  expect(await run("plan")).toMatchObject({ exitCode: 2, err: expect.stringContaining("LAB_ESTATE_CHANGED") });
});
