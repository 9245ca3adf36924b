import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { configurationsOf, type Report } from "../../lib/report";
import type { JournalRecord } from "../../lib/upgrade";
import { runCli } from "../cli/run-cli";
import { signEstate, signSystem, signUpgrade } from "../cli/sign-system";

jest.mock("../../lib/cli/system-registry", () => ({ systemRegistry: () => ({ sign: signSystem }) }));
jest.setTimeout(60_000);

/** Carries the small upgrade out and gives its journal and its report. */
async function reported(inputs: string, ...answers: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), "cutover-report-"));
  writeFileSync(join(folder, "estate.yaml"), signEstate);
  writeFileSync(join(folder, "cutover.yaml"), signUpgrade(inputs));
  await runCli(folder, ["apply", "--yes", ...answers]);
  const runs = join(folder, ".cutover", "runs");
  const run = join(runs, readdirSync(runs)[0] ?? "");
  const read = (name: string) => readFileSync(join(run, name), "utf8");
  const lines = read("journal.jsonl").trimEnd().split("\n");
  const made = { json: read("report.json"), html: read("report.html") };
  await runCli(folder, ["report"]);
  const again = { json: read("report.json"), html: read("report.html") };
  rmSync(folder, { recursive: true, force: true });
  const records = lines.map((line) => JSON.parse(line) as JournalRecord);
  return { records, report: JSON.parse(made.json) as Report, made, again };
}

test("a report made again from the same journal is the same, byte for byte", async () => {
  const { made, again } = await reported("  asks: true\n", "--answer", "guests-know=yes");
  expect(again).toEqual(made);
});

test("every record of the journal is in the timeline, in order, and the head is the last one's", async () => {
  const { records, report } = await reported("");
  expect(report.timeline.map(({ seq, at, kind, key }) => ({ seq, at, kind, key }))).toEqual(
    records.map(({ seq, at, kind, key }) => ({ seq, at, kind, key })),
  );
  expect(report.run).toMatchObject({ records: records.length, head: records.at(-1)?.hash, resumes: 0, warnings: [] });
});

test("the steps are those of the plan in its order, with what became of each, and one is the point of no return", async () => {
  const { report } = await reported("");
  expect(report.steps.map(({ key }) => key)).toEqual(report.plan?.entries.map(({ key }) => key));
  expect(report.steps.map(({ status }) => status)).toEqual(["done", "done", "done", "done"]);
  expect(report.steps.filter((step) => step.isPointOfNoReturn).map(({ key }) => key)).toEqual(["schema@SHOP1#1"]);
});

test("a window shows when it was established and when it was released", async () => {
  const { records, report } = await reported("");
  const at = (kind: string) => records.find((record) => record.kind === kind && record.key === "door@SHOP1#1")?.at;
  expect(report.windows).toEqual([
    { title: "The door is closed", fromStep: 1, untilStep: 4, from: at("done"), until: at("released"), wasSo: false },
  ]);
});

test("a run that was put back shows the failed step, what was undone, and the error", async () => {
  const { report } = await reported("  fails: version\n");
  expect(report.steps.map(({ status }) => status)).toEqual(["undone", "undone", "not reached", "not reached"]);
  expect(report.outcome).toMatchObject({ kind: "put-back", exitCode: 4, error: { code: "STEP_FAILED" } });
});

test("what could not be undone is shown as such", async () => {
  const { report } = await reported("  fails: version-and-undo\n");
  expect(report.steps[1]?.status).toBe("undo-failed");
  expect(report.outcome.kind).toBe("not-put-back");
});

test("a question that waits has no answer, and the run waits with it", async () => {
  const { records, report } = await reported("  asks: true\n");
  expect(report.gates).toMatchObject([{ key: "guests-know", askedAt: records.at(-1)?.at }]);
  expect(report.gates[0]).not.toHaveProperty("answer");
  expect(report.outcome.kind).toBe("gate");
});

test("a merged configuration file is shown against the new default, with its secrets masked", () => {
  const file = (password: string, limit: number) =>
    Buffer.from(
      `<configuration><connectionStrings>\n<add name="a" connectionString="Server=s;Password=${password}" />\n<add name="b" connectionString="Server=s${limit}" />\n</connectionStrings></configuration>\n`,
    );
  const artefacts = [
    { name: "web-config/saved", bytes: file("OLD-CANARY", 1) },
    { name: "web-config/new", bytes: file("", 1) },
    { name: "web-config/merged-0a1b2c3d4e5f", bytes: file("NEW-CANARY", 2) },
    { name: "backup.json", bytes: Buffer.from("{}") },
  ];
  const [shown, ...more] = configurationsOf(artefacts);
  expect(more).toEqual([]);
  expect(shown?.title).toBe("Web.config: what was carried over into the new default");
  expect(shown?.lines).toContain('+<add name="b" connectionString="Server=s2" />');
  expect(JSON.stringify(shown)).not.toContain("CANARY");
});
