import { CutoverError, isCutoverError, renderErrorJson } from "../../errors";
import { sameJson } from "../canonical";
import { sequenceOf } from "../definition";
import type { Gate, RunResult } from "../model";
import { confirmPlan } from "./confirm";
import { endRun } from "./end-run";
import { fail } from "./fail";
import { goForward } from "./forward";
import { lookNow } from "./look-now";
import { putBack } from "./put-back";
import type { Run } from "./run";
import { resultOf } from "./run-result";
import { GateStop, Outgrown, StepFailure } from "./stops";

/**
 * Carries a run on from wherever its journal says that it stands, to its end or to where a person is needed. `begin`
 * takes its locks first; what it gives ends the run before it began.
 */
export async function carryOut(run: Run, begin: () => Promise<RunResult | undefined>): Promise<RunResult> {
  try {
    return (await begin()) ?? (await towardsTheEnd(run));
  } catch (thrown) {
    return stopped(run, thrown);
  }
}

async function towardsTheEnd(run: Run): Promise<RunResult> {
  const { history } = run;
  if (history.ended !== undefined) return endRun(run, history.ended);
  if (history.isPuttingBack) {
    run.sequence = sequenceOf(run.upgrade, history.loops);
    return putBack(run, history.rollback?.error ?? history.failed?.error ?? null);
  }
  try {
    const confirmed = await confirmPlan(run);
    if (confirmed === "abandoned") {
      return await endRun(run, { kind: "put-back", truths: ["Nothing was changed."], error: null });
    }
    if (confirmed === "nothing-to-do") return await endRun(run, { kind: "nothing-to-do", truths: [], error: null });
    await goForward(run);
    return await endRun(run, { kind: "done", truths: await goalsLost(run), error: null });
  } catch (thrown) {
    if (thrown instanceof StepFailure) return await fail(run, thrown.key, thrown.error);
    if (thrown instanceof Outgrown) return await outgrown(run, thrown);
    if (isCutoverError(thrown) && !history.hasEffect && !isOwnersEnd(thrown) && !run.signal.aborted) {
      return await fail(run, "", thrown);
    }
    throw thrown;
  }
}

/** Goals that were satisfied when the plan was made and are not any more: the run did what was approved, and says so. */
async function goalsLost(run: Run): Promise<readonly string[]> {
  const planned = new Set(run.history.plan?.entries.map(({ key }) => key));
  const lost: string[] = [];
  for (const { key } of run.history.plan?.goals ?? []) {
    const placed = run.sequence.byKey.get(key);
    if (placed === undefined || planned.has(key)) continue;
    const { verdict } = await lookNow(run, placed).catch((thrown: unknown) => {
      if (!(thrown instanceof StepFailure)) throw thrown;
      return { verdict: { kind: "unknown", because: thrown.error.what } };
    });
    if (verdict.kind !== "satisfied")
      lost.push(`${placed.step.title} (${key}) was so and is not any more: ${verdict.because}`);
  }
  for (const text of lost) run.emit({ kind: "warning", text });
  return lost;
}

async function outgrown(run: Run, { key, because }: Outgrown): Promise<RunResult> {
  const title = run.sequence.byKey.get(key)?.step.title ?? key;
  const truths = [`${title} (${key}) could only be seen now and is open: ${because}. Nothing was done about it.`];
  return endRun(run, { kind: "outgrown", truths, error: null });
}

const isOwnersEnd = (thrown: unknown): boolean =>
  (["FENCE_REFUSED", "RUN_DEPOSED", "JOURNAL_UNREACHABLE"] as const).some((code) => isCutoverError(thrown, code));

const LOCKED = ["FENCE_REFUSED", "RUN_DEPOSED", "RUN_UNFINISHED", "LOCK_TAKEN_MEANWHILE"] as const;

async function stopped(run: Run, thrown: unknown): Promise<RunResult> {
  if (run.signal.aborted) return resultOf(run, { kind: "interrupted" });
  if (thrown instanceof GateStop) return atGates(run, thrown.gates);
  if (thrown instanceof CutoverError && LOCKED.some((code) => isCutoverError(thrown, code))) {
    return resultOf(run, { kind: "locked", error: renderErrorJson(thrown) });
  }
  if (thrown instanceof CutoverError && isCutoverError(thrown, "JOURNAL_UNREACHABLE")) {
    return resultOf(run, { kind: "interrupted", error: renderErrorJson(thrown) });
  }
  throw thrown;
}

/** Journals the gates that are new, so that an answer to them can be recognised later. */
async function atGates(run: Run, gates: readonly Gate[]): Promise<RunResult> {
  try {
    for (const gate of gates) {
      const asked = run.history.gates.get(gate.key);
      const isOpen = asked !== undefined && asked.answer === undefined && sameJson(asked.gate, gate);
      if (!isOpen) await run.journal.record("gate", "", { gate });
      run.emit({ kind: "gate", gate });
    }
  } catch (thrown) {
    return stopped(run, thrown);
  }
  return resultOf(run, { kind: "gate", gates });
}
