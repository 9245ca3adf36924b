import { CutoverError, isCutoverError } from "../../errors";
import type { PlacedStep } from "../definition";
import type { Gate, RollbackPlan } from "../model";
import { answerTo, endsGate, makeRollbackPlan } from "../plan";
import { checkArtefact } from "./artefacts";
import { lookIfAnswered, lookPatiently } from "./look-now";
import type { Run } from "./run";
import { StepFailure } from "./stops";
import { undoOrder } from "./undo-order";

/** Looks at what a rollback would meet and makes its plan. Reads only. */
export async function planRollback(run: Run): Promise<RollbackPlan> {
  const { history, upgrade } = run;
  const order = undoOrder(run);
  const gates: Gate[] = [];
  for (const placed of order.steps) gates.push(...(await runningGate(run, placed)));
  return makeRollbackPlan({
    ...order,
    runId: history.runId,
    upgrade,
    isPastPointOfNoReturn: history.pointOfNoReturn !== undefined,
    isPutBack: (key) => history.isPutBack(key),
    gates,
  });
}

/** Asked only where the deed runs now and its undo may end it; else the rollback waits for its end. */
async function runningGate(run: Run, placed: PlacedStep): Promise<readonly Gate[]> {
  if (placed.step.begun === undefined || placed.step.undoEnds === undefined) return [];
  const gate = endsGate(placed);
  if (answerTo(gate, Object.fromEntries(run.history.answers)) !== undefined) return [];
  const look = await lookIfAnswered(run, placed).catch((thrown: unknown) => {
    if (!(thrown instanceof StepFailure)) throw thrown;
    return undefined;
  });
  return look?.begun?.kind === "running" ? [gate] : [];
}

/**
 * What putting back needs (a backup, a copy, saved keys) is proved by its hash before anything is touched: it was
 * captured once and is never captured again. What no step needs any more is only warned about.
 *
 * @throws CutoverError ARTEFACT_MISSING or ARTEFACT_DAMAGED naming the first that does not hold.
 */
export async function checkRescue(run: Run): Promise<void> {
  const { steps, usersOut } = undoOrder(run);
  const left = [...steps, ...usersOut].filter(({ key }) => !run.history.isPutBack(key));
  const needed = new Set(
    left.flatMap((one) => (one.step.undoNeeds ?? []).flatMap((name) => run.sequence.named(name, one))),
  );
  for (const placed of needed) await checkOnce(run, placed);
  const keys = new Set([...needed].map(({ key }) => key));
  for (const artefact of run.history.artefacts.values()) {
    const bytes = await run.journal.readArtefact(artefact.name);
    try {
      checkArtefact(run.history.runId, artefact, bytes);
    } catch (thrown) {
      if (keys.has(artefact.step) || !isCutoverError(thrown)) throw thrown;
      run.emit({ kind: "warning", text: `${thrown.what} The rollback does not need it.` });
    }
  }
}

async function checkOnce(run: Run, placed: PlacedStep): Promise<void> {
  const { key, step } = placed;
  if (run.history.step(key).state !== "done") return;
  const { verdict } = await lookPatiently(run, placed).catch((thrown: unknown) => {
    throw thrown instanceof StepFailure ? thrown.error : thrown;
  });
  if (verdict.kind === "satisfied") return;
  const what = `${step.title} (${key}): the rollback needs it, and it does not hold any more: ${verdict.because}.`;
  throw new CutoverError({ code: "ARTEFACT_DAMAGED", what, details: { key } });
}
