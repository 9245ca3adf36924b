import { statusText } from "../../lib/cli/render/status-text";
import { styleFor } from "../../lib/cli/render/style";
import type { ComputerStatus, RunView } from "../../lib/upgrade";

const lock = { runId: "20261121T010203-aaaa", epoch: 3, pastPointOfNoReturn: true, releasePending: false };
const run = {
  title: "TimeTracker NX",
  host: "OPS01",
  startedAt: "2026-11-21T01:02:03Z",
  steps: [],
  gates: [],
  warnings: [],
};
const behind = { pointOfNoReturn: { key: "schema-update@APP01", at: "2026-11-21T01:05:00Z" } };
const end = (kind: string) => ({ kind, truths: [], error: null });

/** The commands that the status of such a run names. */
function ways(more: object): readonly string[] {
  const computer = { computer: "APP01", lock, run: { ...run, ...more }, problem: undefined };
  const found = { computers: [computer as unknown as ComputerStatus & { run: RunView }], runs: [] };
  const text = statusText(found, { style: styleFor(false), columns: 80, file: "tt.yaml" });
  return text.split("\n").filter((line) => line.includes("cutover "));
}

test.each([
  ["that has changed nothing for good goes on", {}, ["  go on:   cutover resume tt.yaml"]],
  [
    "that stands past its point of no return goes on or back",
    { ...behind, lockedOut: end("past-point-of-no-return") },
    ["  go on:   cutover resume tt.yaml", "  or back: cutover rollback tt.yaml"],
  ],
  [
    "that somebody has begun to bring back goes on being brought back",
    { ...behind, rollback: { at: "2026-11-21T01:09:00Z" } },
    ["  go on:   cutover rollback tt.yaml"],
  ],
  [
    "that could not be put back is put back",
    { lockedOut: end("not-put-back") },
    ["  go on:   cutover rollback tt.yaml"],
  ],
])("a run %s", (_, more, expected) => {
  expect(ways(more)).toEqual(expected);
});
