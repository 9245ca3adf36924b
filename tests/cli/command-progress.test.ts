import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { movingLines } from "../../lib/cli/progress/moving-lines";
import { advance, type CurrentStep } from "../../lib/cli/progress/run-line";
import { styleFor } from "../../lib/cli/render/style";
import type { Shell, StreamRecord } from "../../lib/shell";
import { progressShell } from "../../lib/upgrade/observe";
import { describeWith } from "../support/capability";
import { runCli } from "./run-cli";

const style = styleFor(false);
const command = { module: "CutoverHostile", name: "Write-Stream", parameters: {} };

describe("what a command on a target says of its progress", () => {
  it("stands in the log of a run", async () => {
    const folder = mkdtempSync(join(tmpdir(), "cutover-progress-"));
    try {
      await runCli(folder, ["init", "timetracker-nx"]);
      const { err } = await runCli(folder, ["apply", "--yes", "--answer", "announcement@APP01=told"]);
      expect(err).toMatch(/\[ ?\d+\/\d+\] +Backing up \(Database: '.*'\): 100 percent complete, 100 %\n/);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it("is cut to whole bars, and says nothing of a fraction that the command does not know", async () => {
    const records: StreamRecord[] = [
      { kind: "progress", activity: "copy", status: "half", percent: 50 },
      { kind: "progress", activity: "copy", status: "too much", percent: 300 },
      { kind: "progress", activity: "search", status: " " },
      { kind: "warning", message: "not progress" },
    ];
    const told: unknown[] = [];
    await progressShell(saying(records), (...what) => told.push(what)).invoke(command, { deadlineMs: 1000 });
    expect(told).toEqual([
      ["copy: half", 0.5],
      ["copy: too much", 1],
      ["search", undefined],
    ]);
  });

  it("goes to whoever listens himself, and to nobody else", async () => {
    const [told, heard]: [unknown[], StreamRecord[]] = [[], []];
    const shell = progressShell(saying([{ kind: "warning", message: "w" }]), (...what) => told.push(what));
    await shell.invoke(command, { deadlineMs: 1000, onRecord: (record) => heard.push(record) });
    expect(heard).toEqual([{ kind: "warning", message: "w" }]);
    expect(told).toEqual([]);
  });
});

describeWith("pwsh", "Write-Progress of a real PowerShell", () => {
  it("moves the bar of the step that runs", async () => {
    const { openHostile } =
      require("../powershell/support/open-hostile") as typeof import("../powershell/support/open-hostile");
    await using hostile = await openHostile();
    let current: CurrentStep | undefined = advance(
      undefined,
      { kind: "step-started", key: "k", title: "Tree is copied", index: 1, of: 12 },
      { style, columns: 60, isPiped: false },
    ).current;
    const shell = progressShell(hostile.ps, (text, fraction) => {
      const event = { kind: "progress", key: "k", text, ...(fraction !== undefined && { fraction }) } as const;
      current = advance(current, event, { style, columns: 60, isPiped: false }).current;
    });
    await shell.invoke(command, { deadlineMs: 100_000 });
    expect(movingLines(current as CurrentStep, { frame: 3, columns: 60, style }).split("\n")).toEqual([
      "\\ [ 2/12] Tree is copied",
      "          [############............] copy: half, 50 %",
    ]);
  });
});

function saying(records: readonly StreamRecord[]): Shell {
  return {
    computer: "APP01",
    invoke: async (_, { onRecord }) => {
      for (const record of records) onRecord?.(record);
      return { output: [], errors: [], truncated: false };
    },
  };
}
