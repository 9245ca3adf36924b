import { type CutoverError, isCutoverError, renderErrorJson } from "../../errors";
import { CUTOVER_VERSION } from "../cutover-version";
import type { LockRecord } from "../lock";
import type { Answers, Gate, Plan, RunResult } from "../model";
import { recordAnswers } from "./answers";
import { journalComputer } from "./create-run";
import { releaseLocks } from "./end-run";
import type { Run } from "./run";
import { resultOf } from "./run-result";

/**
 * Takes the locks in the order of the computers' names and begins the journal as soon as the computer that holds it is
 * locked, so that every later lock belongs to a run that can be resumed. Gives a result when a lock is not to be had.
 */
export async function beginRun(
  run: Run,
  at: { readonly plan: Plan; readonly answers: Answers; readonly gates: readonly Gate[] },
): Promise<RunResult | undefined> {
  const taken: LockRecord[] = [];
  try {
    for (const computer of [...run.upgrade.computers].sort()) {
      taken.push(await run.lock.take(computer));
      await recordTaking(run, taken, at.plan);
    }
  } catch (thrown) {
    if (isCutoverError(thrown, "RUN_UNFINISHED") || isCutoverError(thrown, "LOCK_TAKEN_MEANWHILE")) {
      return giveBack(run, thrown);
    }
    throw thrown;
  }
  await recordAnswers(run, at);
  return undefined;
}

async function recordTaking(run: Run, taken: readonly LockRecord[], plan: Plan): Promise<void> {
  const { system, title, inputs, computers } = run.upgrade;
  const journalOn = journalComputer(run.upgrade);
  if (!run.lock.held.includes(journalOn)) return;
  let news = taken.slice(-1);
  if (run.history.start === undefined) {
    const start = {
      cutover: CUTOVER_VERSION,
      system,
      title,
      inputs,
      computers: [...computers].sort(),
      journalOn,
      plan,
      host: run.ports.host,
    };
    await run.journal.record("run-started", "", start);
    news = [...taken];
  }
  for (const { computer, epoch } of news) await run.journal.record("lock-taken", "", { computer, epoch });
}

async function giveBack(run: Run, error: CutoverError): Promise<RunResult> {
  const rendered = renderErrorJson(error);
  const truths = ["Nothing was changed."];
  if (run.history.start !== undefined) {
    await run.journal.record("run-ended", "", { kind: "locked", truths, error: rendered });
  }
  await releaseLocks(run);
  return resultOf(run, { kind: "locked", truths, error: rendered });
}
