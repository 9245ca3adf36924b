import { isCutoverError } from "../../../lib/errors";
import type { Given } from "../kinds";
import type { Declaration } from "./declaration";
import { planWithAnswers } from "./known-answers";
import { stateOf, unfinishedState } from "./state-of";
import { isOwn, unfinishedRun } from "./unfinished-run";

/**
 * Looks how the thing stands now: as declared, changed by somebody, in the middle of this resource's own run, or gone.
 * Reads only.
 *
 * @returns the outputs; undefined where the thing does not exist any more.
 */
export async function look(declaration: Declaration): Promise<Given | undefined> {
  const { kind } = declaration;
  try {
    const run = await unfinishedRun(declaration);
    if (run !== undefined && isOwn(run, declaration)) {
      return unfinishedState(declaration, { runId: run.runId, open: [`run ${run.runId} holds ${run.computer}`] });
    }
    const { plan } = await planWithAnswers(declaration);
    const outputs = stateOf(declaration, { plan });
    return kind.isGone?.(outputs) === true ? undefined : outputs;
  } catch (thrown) {
    if (isCutoverError(thrown) && kind.gone?.includes(thrown.code)) return undefined;
    throw thrown;
  }
}
