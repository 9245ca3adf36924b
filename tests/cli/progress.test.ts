import { join } from "node:path";
import { movingLines } from "../../lib/cli/progress/moving-lines";
import { advance, type CurrentStep } from "../../lib/cli/progress/run-line";
import { styleFor } from "../../lib/cli/render/style";
import type { RunEvent } from "../../lib/upgrade/model";
import { expectGolden } from "../support/golden";

const style = styleFor(false);
const key = "installer@APP01#1";
const title = "Product is installed";
const events: readonly RunEvent[] = [
  { kind: "step-started", key: "set", title: "Installer set is complete", index: 0, of: 12 },
  { kind: "step-skipped", key: "set", title: "Installer set is complete", because: "4 files match the manifest" },
  { kind: "step-started", key, title, index: 1, of: 12 },
  {
    kind: "instruction",
    key,
    text: 'Start D:\\Install\\setup.exe and click "Next" up to the page "ready to install". Do not open Admin in any browser.',
  },
  { kind: "progress", key, text: "waits for the installer" },
  { kind: "progress", key, text: "waits for the installer" },
  { kind: "progress", key, text: "installs", fraction: 0.05 },
  { kind: "progress", key, text: "installs", fraction: 0.08 },
  { kind: "progress", key, text: "installs", fraction: 0.52 },
  { kind: "warning", text: "The run folder is no longer written: the disk is full" },
  { kind: "step-done", key, title, because: "version 7.0.1 is installed", ms: 185_000 },
  { kind: "step-started", key: "schema", title: "Database is updated", index: 2, of: 12 },
  { kind: "step-failed", key: "schema", title: "Database is updated", because: "the update reports an error" },
  { kind: "undoing", key, title },
  { kind: "undone", key, title, proved: true, because: "version 6.2 is installed" },
  { kind: "undoing", key: "pool", title: "Pool is stopped" },
  { kind: "undone", key: "pool", title: "Pool is stopped", proved: false, because: "it is Starting" },
];

function shown(layout: { readonly isPiped: boolean; readonly columns: number }): string {
  let current: CurrentStep | undefined;
  const lines: string[] = [];
  for (const event of events) {
    const next = advance(current, event, { style, ...layout });
    current = next.current;
    lines.push(...next.lines);
  }
  return `${lines.join("\n")}\n`;
}

test("in a pipe a run is a log of plain lines that says each thing once", () => {
  expectGolden(join(__dirname, "golden", "progress-pipe.golden.txt"), shown({ isPiped: true, columns: Infinity }));
});

test("on a terminal only what is over stays, broken to its width", () => {
  expectGolden(join(__dirname, "golden", "progress-terminal.golden.txt"), shown({ isPiped: false, columns: 60 }));
});

test("the moving lines fit the terminal and show how far the step is", () => {
  const step: CurrentStep = { key, title, index: 1, of: 12, text: "installs", fraction: 0.5, instruction: undefined };
  const lines = movingLines(step, { frame: 3, columns: 60, style }).split("\n");
  expect(lines).toEqual(["\\ [ 2/12] Product is installed", "          [############............] installs, 50 %"]);
});
