import type { Json } from "../../errors";
import type { Stop } from "../../fleet";
import type { RunResult } from "../../upgrade";
import { withTarget } from "../upgrade-argument";
import { hang } from "./hang";
import type { ResultLayout } from "./result-text";
import { resultText } from "./result-text";

/** How it ended for one target, as the command tells it. */
export type TargetEnd =
  | { readonly kind: "ended"; readonly target: string; readonly result: RunResult; readonly report: string | undefined }
  | { readonly kind: "threw"; readonly target: string; readonly error: Json }
  | { readonly kind: "untouched"; readonly target: string; readonly because: Stop };

/** How it ended for each target, with the command to go on with for each that has not reached its goals. Pure. */
export function fleetResultText(ends: readonly TargetEnd[], layout: Omit<ResultLayout, "report">): string {
  const { style } = layout;
  return ends.map((end) => `${style.strong(end.target)}\n${indented(endText(end, layout))}`).join("\n\n");
}

function endText(end: TargetEnd, layout: Omit<ResultLayout, "report">): string {
  const { style } = layout;
  const columns = layout.columns - INDENT.length;
  switch (end.kind) {
    case "untouched":
      return hang(`Untouched: ${REASONS[end.because]}`, { prefix: "", columns, paint: style.wait });
    case "threw":
      return errorLine(end.error, columns);
    case "ended":
      if (isOtherPlan(end.result)) {
        const text = "Not begun: its plan is another one than was approved. Nothing was changed there; plan again.";
        return hang(text, { prefix: "", columns, paint: style.wait });
      }
      return resultText(end.result, { style, columns, file: withTarget(layout.file, end.target), report: end.report });
  }
}

const REASONS: { readonly [because in Stop]: string } = {
  failed: "another target came to no good end before it was begun.",
  interrupted: "the command was interrupted before it was begun.",
};

/** The approval is for a plan that the target no longer has. */
function isOtherPlan({ kind, runId }: RunResult): boolean {
  return kind === "gate" && runId === undefined;
}

function errorLine(error: Json, columns: number): string {
  const told = typeof error === "object" && error !== null && "what" in error ? String(error.what) : String(error);
  return hang(told, { prefix: "error: ", indent: 2, columns });
}

const INDENT = "  ";

function indented(text: string): string {
  return text
    .split("\n")
    .map((line) => `${INDENT}${line}`)
    .join("\n");
}
