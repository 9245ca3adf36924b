import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCli } from "./run-cli";
import { signEstate, signSystem, signUpgrade } from "./sign-system";

jest.setTimeout(60_000);

jest.mock("../../lib/cli/system-registry", () => ({ systemRegistry: () => ({ sign: signSystem }) }));

let folder: string;
let journal: string;
let lines: readonly string[];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "cutover-damaged-"));
  writeFileSync(join(folder, "estate.yaml"), signEstate);
  writeFileSync(join(folder, "cutover.yaml"), signUpgrade("  asks: true\n"));
  await runCli(folder, ["apply", "--yes", "--answer", "guests-know=yes"]);
  const runs = join(folder, ".cutover", "runs");
  journal = join(runs, readdirSync(runs)[0] ?? "", "journal.jsonl");
  lines = readFileSync(journal, "utf8").split("\n").slice(0, -1);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const put = (changed: readonly string[], tail = "\n") => writeFileSync(journal, changed.join("\n") + tail);
const report = (...args: readonly string[]) => runCli(folder, ["report", ...args]);

test("an undamaged journal gives its report", async () => {
  put(lines);
  expect(await report()).toMatchObject({ exitCode: 0, err: "" });
});

test("a last record that was cut is left out, with a warning", async () => {
  put([...lines.slice(0, -1), lines.at(-1)?.slice(0, 20) ?? ""], "");
  expect(await report()).toMatchObject({ exitCode: 0, err: expect.stringContaining("last record") });
  const { json } = await report("--json");
  expect(json).toMatchObject({ report: { run: { warnings: [expect.stringContaining("cut")] } } });
});

test.each([
  ["JOURNAL_NEWER", "a newer version's record", () => lines.map((line) => line.replace(/"v":1}$/, '"v":2}'))],
  [
    "JOURNAL_RECORD_CHANGED",
    "a record that was changed",
    () => lines.map((line, i) => (i === 3 ? line.replace(/"at":"20/, '"at":"21') : line)),
  ],
  ["JOURNAL_RECORD_CHANGED", "a record that is no JSON", () => lines.map((line, i) => (i === 3 ? `${line}}` : line))],
  ["JOURNAL_RECORD_MISSING", "a record that is gone", () => lines.filter((_, i) => i !== 3)],
  [
    "JOURNAL_REORDERED",
    "two records that changed places",
    () => [...lines.slice(0, 2), lines[3] ?? "", lines[2] ?? "", ...lines.slice(4)],
  ],
])("%s: %s is refused with exit 2, and nothing is written", async (code, _, damaged) => {
  put(lines);
  await report();
  const before = readFileSync(join(journal, "../report.json"), "utf8");
  put(damaged());
  const refused = await report();
  expect(refused).toMatchObject({ exitCode: 2, out: "" });
  expect(refused.err).toContain(`error ${code}: `);
  expect(refused.err).toMatch(/do: +\S/);
  expect(readFileSync(join(journal, "../report.json"), "utf8")).toBe(before);
});

test("a run folder of a newer version cannot be resumed", async () => {
  put(lines.map((line) => line.replace(/"v":1}$/, '"v":2}')));
  const runId = readdirSync(join(folder, ".cutover", "runs"))[0] ?? "";
  expect(await runCli(folder, ["resume", "--run", runId])).toMatchObject({
    exitCode: 2,
    err: expect.stringContaining("JOURNAL_NEWER"),
  });
});

test("a run that is not there is named", async () => {
  expect(await report("--run", "20200101T000000000-000000")).toMatchObject({
    exitCode: 2,
    err: expect.stringContaining("RUN_NOT_FOUND"),
  });
});
