import { appendFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type CliRun, nobody, runCli } from "./run-cli";

jest.setTimeout(120_000);

let folder: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "cutover-rb-"));
  expect((await runCli(folder, ["init", "timetracker-nx"])).exitCode).toBe(0);
  const hazard = "{ on: APP01, at: schema-update.half-way, does: schema-update-fails }";
  appendFileSync(join(folder, "estate.yaml"), `\nhazards:\n  - ${hazard}\n`);
  const applied = await run("apply", "--yes", "--answer", "announcement@APP01=told");
  expect(applied.exitCode).toBe(5);
  expect(applied.out).toMatch(/go on: {2}cutover resume\nor back: cutover rollback/);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const run = (...args: readonly string[]): Promise<CliRun> => runCli(folder, args);

test("status names both ways on of a run that stands past its point of no return", async () => {
  expect((await run("status")).out).toMatch(/ {2}go on: {3}cutover resume\n {2}or back: cutover rollback$/m);
});

test("rollback without a terminal shows its plan and does nothing; with the plan's digest it brings the old version back", async () => {
  const shown = await run("rollback");
  expect(shown.exitCode).toBe(3);
  expect(shown.out).toMatch(/^Rollback of TimeTracker NX 7.0.1/);
  for (const part of ["(SINGLE_USER)", "byte for byte", "let users in again", "until the old version is shown"])
    expect(shown.out).toContain(part);
  expect(shown.err).toContain("NOT_APPROVED");
  expect(shown.out.split("\n").filter((line) => line.length > 80)).toEqual([]);
  const digest = /--approve ([0-9a-f]{12})/.exec(shown.out)?.[1] ?? "";
  const wrong = await run("rollback", "--approve", "0".repeat(12));
  expect(wrong.exitCode).toBe(3);
  const done = await run("rollback", "--approve", digest);
  expect(done).toMatchObject({
    exitCode: 0,
    out: expect.stringMatching(/^Rolled back: the old version serves as before/),
  });
  expect(done.err).toMatch(/undo .*The database is updated[\s\S]*prove .*The old version answers/);
  const report = /report: (\S+)/.exec(done.out)?.[1] ?? "";
  const html = readFileSync(join(folder, report), "utf8");
  expect(html).toMatch(/Rolled back: the old version serves as before/);
  expect(html).toMatch(/is restored from the backup made after the stop/);
  expect((await run("rollback")).exitCode).toBe(2);
  expect((await run("status")).out).toContain("APP01: free");
});

test("rollback --json prints the result with its plan and nothing else; --quiet says nothing on the way", async () => {
  const { exitCode, json, err } = await run("rollback", "--yes", "--json", "--quiet", "--target", "APP01");
  expect({ exitCode, err }).toEqual({ exitCode: 0, err: "" });
  expect(json).toMatchObject({
    v: 1,
    command: "rollback",
    exitCode: 0,
    result: { kind: "rolled-back", rollback: { v: 1, isPastPointOfNoReturn: true } },
    report: expect.stringContaining("report.html"),
  });
});

test("rollback asks somebody who can be asked, takes no for an answer, and --force-lock is no way round it", async () => {
  const asked: string[] = [];
  const confirm = async (question: string): Promise<boolean> => asked.push(question) < 0;
  const refused = await runCli(folder, ["rollback"], { prompt: { ...nobody, confirm } });
  expect(refused.exitCode).toBe(3);
  expect(asked).toEqual([expect.stringMatching(/^Carry out this plan \([0-9a-f]{12}\)\?$/)]);
  expect(refused.err).toContain("you said no");
  expect((await run("apply", "--yes", "--force-lock")).exitCode).toBe(6);
});
