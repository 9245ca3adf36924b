import type { Json } from "../../errors";
import type { RunResult } from "../../upgrade";
import { isOutgrown } from "../outgrown";
import { commandLine } from "./command-line";
import { gateText } from "./gate-text";
import { hang } from "./hang";
import type { Style } from "./style";

export interface ResultLayout {
  readonly style: Style;
  readonly columns: number;
  readonly file: string | undefined;
  /** The report of the run, where one was written. */
  readonly report: string | undefined;
}

/** How a run ended, what is true now, and what to do next. Pure. */
export function resultText(result: RunResult, layout: ResultLayout): string {
  const { style, columns } = layout;
  const { headline, paint } = isOutgrown(result) ? outgrown(style) : endings(style)[result.kind];
  return [
    hang(headline, { prefix: "", columns, paint: (line) => paint(style.strong(line)) }),
    ...errorLines(result.error, style, columns),
    ...result.truths.map((truth) => hang(truth, { prefix: "  - ", columns })),
    ...(isOutgrown(result) ? [] : result.gates.map((gate) => gateText(gate, style, columns))),
    ...nextLines(result, layout),
  ].join("\n");
}

function endings(style: Style): {
  readonly [kind in RunResult["kind"]]: { headline: string; paint: (text: string) => string };
} {
  return {
    "nothing-to-do": { headline: "Nothing to do: every goal is reached.", paint: style.good },
    done: { headline: "Done: every goal is reached and proved.", paint: style.good },
    gate: { headline: "Waiting for you: the run stands and nothing goes on without an answer.", paint: style.wait },
    "put-back": { headline: "Failed, and put back: the server is as it was before.", paint: style.bad },
    "rolled-back": {
      headline: "Rolled back: the old version serves as before, and that was proved.",
      paint: style.good,
    },
    "past-point-of-no-return": {
      headline: "Failed after the point of no return: users stay locked out until it is resumed or rolled back.",
      paint: style.bad,
    },
    locked: { headline: "Not begun: another run holds the lock.", paint: style.bad },
    "not-put-back": {
      headline: "Failed, and not everything could be put back: users stay locked out on purpose.",
      paint: style.bad,
    },
    interrupted: { headline: "Interrupted: what was started goes on, and the run can be resumed.", paint: style.wait },
  };
}

function outgrown(style: Style): { readonly headline: string; readonly paint: (text: string) => string } {
  return { headline: "Ended, with more to do than the approved plan had: make a plan of the rest.", paint: style.wait };
}

function errorLines(error: Json | undefined, style: Style, columns: number): readonly string[] {
  if (typeof error !== "object" || error === null || !("code" in error)) return [];
  const part = (prefix: string, text: Json | undefined) =>
    hang(String(text ?? ""), { prefix, columns, paintPrefix: style.faint });
  return [
    hang(String(error.what), { prefix: `error ${String(error.code)}: `, indent: 2, columns, paintPrefix: style.bad }),
    part("  why:  ", error.why),
    part("  do:   ", error.todo),
  ];
}

const resumable: ReadonlySet<RunResult["kind"]> = new Set([
  "gate",
  "interrupted",
  "past-point-of-no-return",
  "not-put-back",
]);

function nextLines(result: RunResult, { style, columns, file, report }: ResultLayout): readonly string[] {
  const line = (prefix: string, text: string) => hang(text, { prefix, columns, paintPrefix: style.faint });
  const asked = isOutgrown(result) ? [] : result.gates;
  const answers = asked.map((gate) => ` --answer ${gate.key}=${gate.proposal ?? "…"}`).join("");
  return [
    ...(result.runId === undefined || result.kind === "locked" ? [] : [line("run:    ", result.runId)]),
    ...(report === undefined ? [] : [line("report: ", report)]),
    ...nextCommand(result, file).map((command) => `${style.faint("go on:  ")}${command}${answers}`),
    ...(result.kind === "past-point-of-no-return"
      ? [`${style.faint("or back:")} ${commandLine("rollback", file)}`]
      : []),
  ];
}

/** The command that carries on, where there is something to carry on. */
function nextCommand(result: RunResult, file: string | undefined): readonly string[] {
  if (isOutgrown(result)) return [commandLine("apply", file)];
  if (result.kind === "not-put-back") return [commandLine("rollback", file)];
  return resumable.has(result.kind) ? [commandLine("resume", file)] : [];
}
