import { isCutoverError } from "../../../lib/errors";
import { type RunResult, rollback } from "../../../lib/upgrade";
import { upgradeOfRun } from "../kinds";
import type { Declaration } from "./declaration";
import { progressLines } from "./progress-lines";
import { unfinishedRun } from "./unfinished-run";

/**
 * A question that nobody foresaw, before the point of no return: nobody can be asked, so that everything is put back and
 * the server serves as before, unless the resource says to hold. Behind the point of no return the run always stands.
 *
 * @returns how the putting back ended; undefined where nothing is put back and the run stands.
 */
export async function undoAtGate(declaration: Declaration, result: RunResult): Promise<RunResult | undefined> {
  const { common, ports, runsFolder, signal, say } = declaration;
  if (result.kind !== "gate" || result.runId === undefined || common.atGate === "hold") return undefined;
  const run = await unfinishedRun(declaration);
  if (run === undefined || run.runId !== result.runId || run.isPastPointOfNoReturn) return undefined;
  say("nobody can answer here: putting everything back");
  const onEvent = (event: Parameters<typeof progressLines>[0]) => {
    for (const line of progressLines(event)) say(line);
  };
  const { computer } = run;
  const asked = { ports, runsFolder, computer, upgradeOf: upgradeOfRun, approve: "yes", signal, onEvent };
  try {
    return await rollback(asked);
  } catch (thrown) {
    // A way back that is refused changes nothing: the run stands, as with `hold`.
    if (isCutoverError(thrown)) say(`it cannot be put back: ${thrown.what}`);
    else throw thrown;
    return undefined;
  }
}
