import type { PlacedStep } from "../definition";
import type { Gate } from "../model";
import { attendedGateKey, type Look } from "../plan";
import { actingContext } from "./contexts";
import { failureOf, lookNow } from "./look-now";
import type { Run } from "./run";
import { GateStop, stepFailure } from "./stops";
import { judgementOf } from "./wait";

/**
 * What follows when a step did not become true in time: a gate where a person has to act or to tell, the end of its job
 * where that is declared, the step's failure else. Gives a look when stopping the job left the step satisfied.
 */
export async function atDeadline(run: Run, placed: PlacedStep, look: Look | undefined): Promise<Look> {
  const { step } = placed;
  if (look?.begun?.kind === "running") {
    const because = `still runs after ${step.deadlineMs / 1000} s: ${look.begun.because}`;
    throw stepFailure(placed, { code: "IRREVERSIBLE_DEADLINE", because });
  }
  if (step.attended !== undefined && look !== undefined) throw new GateStop([attendedGate(placed, look)]);
  if (look !== undefined && look.gates.length > 0) throw new GateStop(look.gates);
  if (step.onDeadline?.kind === "stop-job") {
    await stopJob(run, placed);
    const after = await lookNow(run, placed);
    if (after.verdict.kind === "satisfied") return after;
  }
  const waited = step.deadlineMs > 0 ? ` after ${step.deadlineMs / 1000} s` : "";
  const because = `is not so${waited}: ${look?.verdict.because ?? "the computer does not answer"}`;
  const judged = look === undefined ? undefined : judgementOf(placed, look);
  const code = judged?.kind === "failed" ? undefined : judged?.code;
  throw stepFailure(placed, { code: code ?? "STEP_DEADLINE", because });
}

/** Ends the job of a reversible step, with its children. */
export async function stopJob(run: Run, placed: PlacedStep): Promise<void> {
  const { onDeadline } = placed.step;
  if (onDeadline?.kind !== "stop-job") return;
  try {
    await onDeadline.stop(actingContext(run, placed.key));
  } catch (thrown) {
    throw failureOf(run, placed, thrown);
  }
}

function attendedGate({ key, step }: PlacedStep, look: Look): Gate {
  return {
    key: attendedGateKey(key),
    question: step.attended?.instruction(look.observed as never) ?? step.title,
    because: `${step.title}: ${look.verdict.because}. \`resume\` watches again.`,
    choices: ["continue"],
    rows: step.rows,
  };
}
