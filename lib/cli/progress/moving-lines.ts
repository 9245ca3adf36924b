import { hang } from "../render/hang";
import type { Style } from "../render/style";
import { type CurrentStep, number, progressText } from "./run-line";

const spinner = ["|", "/", "-", "\\"];
const BAR_WIDTH = 24;

/** The step that runs, as the lines at the foot of the terminal. Pure. */
export function movingLines(
  step: CurrentStep,
  { frame, columns, style }: { readonly frame: number; readonly columns: number; readonly style: Style },
): string {
  const prefix = `${spinner[frame % spinner.length]} ${number(step)} `;
  const text = progressText(step);
  const bar = step.fraction === undefined ? "" : `${barText(step.fraction)} `;
  return [
    hang(step.title, { prefix, columns, paintPrefix: style.act, paint: style.strong }),
    ...(bar + text === "" ? [] : [hang(`${bar}${text}`, { prefix: " ".repeat(prefix.length), columns })]),
  ].join("\n");
}

function barText(fraction: number): string {
  const filled = Math.round(Math.min(1, Math.max(0, fraction)) * BAR_WIDTH);
  return `[${"#".repeat(filled)}${".".repeat(BAR_WIDTH - filled)}]`;
}
