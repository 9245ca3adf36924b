import { makeReport, type Report, renderReportHtml } from "../../lib/report";
import { readRun } from "../../lib/upgrade";
import { runTt, type Setting, type TtRun } from "../procedures/tt-run";

// Whole upgrades on a busy machine; nothing is measured by it.
jest.setTimeout(120_000);

const hazard = (at: string, does: string, more: object = {}) => ({ on: "APP01", at, does, ...more });
const failing = (...more: readonly object[]) =>
  ({ lab: { hazards: [hazard("schema-update.half-way", "schema-update-fails"), ...more] } }) as unknown as Setting;

async function reportOf({ lab, result }: TtRun): Promise<Report> {
  const runId = result.runId ?? "";
  return makeReport(await readRun({ ports: lab.ports, runsFolder: "/operator/runs", runId }), []);
}

describe("the report of a rollback", () => {
  it("has a section of its own: every entry of its plan, with its deeds and when each was proved", async () => {
    const run = await runTt(failing());
    expect((await reportOf(run)).rollback).toBeUndefined();
    const result = await run.rollback();
    const report = await reportOf(run);
    expect(report.outcome.kind).toBe("rolled-back");
    const planned = result.rollback?.entries.map(({ key }) => key);
    expect(report.rollback?.entries.map(({ key }) => key)).toEqual(planned);
    expect(new Set(report.rollback?.entries.map(({ status }) => status))).toEqual(new Set(["put back"]));
    const database = report.rollback?.entries.find(({ key }) => key.startsWith("schema-update@"));
    expect(database?.parts.map(({ title, status }) => [title.slice(0, 28), status])).toEqual([
      ["Nobody else is in the databa", "put back"],
      ["The database TimeTrackerNX i", "put back"],
      ["The database TimeTrackerNX i", "put back"],
    ]);
    expect(Date.parse(database?.parts[1]?.until ?? "")).toBeGreaterThan(Date.parse(report.rollback?.askedAt ?? ""));
    const html = renderReportHtml(report);
    expect(html).toMatch(/<h2>The way back/);
    expect(html).toMatch(/The old version answers on the server itself as before <span class="tag good">proved/);
  });

  it("that failed says which part is not put back, and which were not reached", async () => {
    const run = await runTt(failing(hazard("Invoke-Sqlcmd", "sql-restore-fails")));
    await run.rollback();
    const report = await reportOf(run);
    expect(report.outcome.kind).toBe("not-put-back");
    const statuses = report.rollback?.entries.flatMap(({ key, status, parts }) =>
      [{ key, status }, ...parts].map((part) => `${part.key.split("@")[0]}: ${part.status}`),
    );
    expect(statuses).toEqual(
      expect.arrayContaining([
        "schema-update-alone: put back",
        "schema-update-restored: not put back",
        "schema-update-open: not reached",
        "product-version: not reached",
        "keep-users-out: not reached",
      ]),
    );
    const html = renderReportHtml(report);
    expect(html).toMatch(/NOT put back/);
    // What has to be mended now stands first.
    expect(html).toMatch(
      /<strong>Not put back: STEP_FAILED: .*Read on [\s\S]*What had failed before: SCHEMA_UPDATE_FAILED/,
    );
    expect(await run.rollback()).toMatchObject({ kind: "rolled-back" });
    expect(renderReportHtml(await reportOf(run))).not.toMatch(/Not put back|Keep users out/);
  });
});

describe("the report tells how long users were locked out", () => {
  it("from the maintenance mode to the end of the rule that kept them out", async () => {
    const run = await runTt();
    const { usersOut } = await reportOf(run);
    const at = (id: string, kind: string) =>
      run.journal.find((one) => one.key.startsWith(`${id}@`) && one.kind === kind)?.at;
    expect(usersOut).toEqual({
      from: at("maintenance", "done"),
      until: at("keep-users-out", "released"),
      expectedMinutes: undefined,
    });
  });

  it("and that they still are, while the run stands behind its point of no return", async () => {
    const run = await runTt(failing());
    const report = await reportOf(run);
    expect(report.usersOut?.until).toBeUndefined();
    expect(renderReportHtml(report)).toMatch(/they still are/);
  });
});
