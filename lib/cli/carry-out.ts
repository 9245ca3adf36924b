import type { Estate } from "../estate";
import type { Answers, RunEvent, RunResult } from "../upgrade";
import { askGates } from "./answers";
import type { CommandContext } from "./command-context";
import { finishRun, shortPath } from "./finish-run";
import { isOutgrown } from "./outgrown";
import { plainJson } from "./plain-json";
import type { Display } from "./progress/display";
import { resultText } from "./render/result-text";

/** How a run goes on with answers: a resume of it. */
export type GoOn = (answers: Answers) => Promise<RunResult>;

export interface CarriedOut {
  readonly command: "apply" | "resume" | "rollback";
  readonly file: string | undefined;
  readonly estate: Estate;
  readonly display: Display;
  readonly result: RunResult;
  readonly goOn: GoOn;
}

/** Asks the open questions of a run at the terminal and carries it on until it ends or nobody answers; then tells how it ended. */
export async function carryOutAndTell(context: CommandContext, carried: CarriedOut): Promise<void> {
  const { session, output } = context;
  const { estate, display, file, command } = carried;
  let { result } = carried;
  while (result.kind === "gate" && result.runId !== undefined && !isOutgrown(result)) {
    display.pause();
    const answers = await askGates(result.gates, session.prompt);
    if (answers === undefined) break;
    display.resume();
    result = await carried.goOn(answers);
  }
  display.end();
  const report = await finishRun(result, { estate, output });
  output.result({
    command,
    exitCode: result.exitCode,
    json: { result: plainJson(result), report: report ?? null },
    text: (style, columns) => {
      const path = report === undefined ? undefined : shortPath(report, session.folder);
      return resultText(result, { style, columns, file, report: path });
    },
  });
}

/** What a display shows of a run's events. */
export function shownOn(display: Display): (event: RunEvent) => void {
  return (event) => display.show(event);
}
