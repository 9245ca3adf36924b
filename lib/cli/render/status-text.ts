import type { ComputerStatus, RunView } from "../../upgrade";
import { commandLine } from "./command-line";
import { gateText } from "./gate-text";
import { hang } from "./hang";
import type { Style } from "./style";

export interface StatusLayout {
  readonly style: Style;
  readonly columns: number;
  readonly file: string | undefined;
}

/** What `status` found. */
export interface FoundStatus {
  readonly computers: readonly ComputerStatus[];
  /** Ids of the runs on this machine, the latest last. */
  readonly runs: readonly string[];
}

/** Who holds the computers and how far the runs have got, as a person reads it. Pure. */
export function statusText(found: FoundStatus, layout: StatusLayout): string {
  const { style, columns } = layout;
  const runs =
    found.runs.length === 0
      ? "No run on this machine."
      : hang(found.runs.join(", "), { prefix: "Runs on this machine: ", indent: 2, columns });
  return [...found.computers.map((computer) => computerText(computer, layout)), style.faint(runs)].join("\n\n");
}

function computerText({ computer, lock, run, problem, released }: ComputerStatus, layout: StatusLayout): string {
  const { style, columns } = layout;
  const prefix = `${computer}: `;
  if (problem !== undefined && lock.runId === undefined)
    return hang(problem.what, {
      prefix: `${prefix}error ${problem.code}: `,
      indent: 2,
      columns,
      paintPrefix: style.bad,
    });
  if (released !== undefined) {
    const text = `free; run ${released} had ended while the computer was away, and its lock was given back now.`;
    return hang(text, { prefix, indent: 2, columns, paintPrefix: style.strong, paint: style.good });
  }
  if (lock.runId === undefined) {
    return hang("free, no run holds it.", { prefix, columns, paintPrefix: style.strong, paint: style.good });
  }
  const from = lock.ownerHost === undefined ? "" : `, carried on from ${lock.ownerHost}`;
  const beat = lock.heartbeat === undefined ? "" : `, last sign of life ${lock.heartbeat}`;
  const past = lock.pastPointOfNoReturn ? " It is past its point of no return." : "";
  const pending = lock.releasePending ? " The run has ended; its lock is to be given back (release-pending)." : "";
  const held = `held by run ${lock.runId}${from}${beat}.${past}${pending}`;
  return [
    hang(held, { prefix, indent: 2, columns, paintPrefix: style.strong, paint: style.wait }),
    ...(problem === undefined
      ? []
      : [hang(problem.what, { prefix: `  error ${problem.code}: `, indent: 4, columns, paintPrefix: style.bad })]),
    ...(run === undefined ? [] : runLines(run, layout)),
  ].join("\n");
}

function runLines(run: RunView, { style, columns, file }: StatusLayout): readonly string[] {
  const done = run.steps.filter(({ state }) => ["done", "skipped", "released"].includes(state)).length;
  const acting = run.steps.filter(({ state }) => state === "acting" || state === "failed");
  const open = run.gates.filter((gate) => gate.answer === undefined);
  const answers = open.map(({ gate }) => ` --answer ${gate.key}=${gate.proposal ?? "…"}`).join("");
  const line = (prefix: string, text: string) => hang(text, { prefix, columns, paintPrefix: style.faint });
  return [
    line("  upgrade: ", run.title),
    line("  began:   ", `${run.startedAt ?? "?"}, from ${run.host}`),
    line("  reached: ", `${done} of ${run.steps.length} steps`),
    ...acting.map((step) => line(`  ${step.state}: `.padEnd(11), `${step.entry?.title ?? step.key}: ${step.because}`)),
    ...(run.lockedOut?.truths ?? []).map((truth) => hang(truth, { prefix: "  - ", columns })),
    ...run.warnings.map((warning) => line("  warning: ", warning)),
    ...open.map(({ gate }) => gateText(gate, style, columns)),
    ...waysOn(run, file, answers).map(([prefix, command]) => `${style.faint(`  ${prefix} `.padEnd(11))}${command}`),
  ];
}

/** The commands that end the run, one way or the other. */
function waysOn(run: RunView, file: string | undefined, answers: string): readonly (readonly [string, string])[] {
  const isGoingBack = run.rollback !== undefined || run.lockedOut?.kind === "not-put-back";
  if (isGoingBack) return [["go on:", `${commandLine("rollback", file)}${answers}`]];
  const on = ["go on:", `${commandLine("resume", file)}${answers}`] as const;
  return run.pointOfNoReturn === undefined ? [on] : [on, ["or back:", commandLine("rollback", file)]];
}
