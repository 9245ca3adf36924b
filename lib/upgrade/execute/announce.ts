import type { PlacedStep } from "../definition";
import type { Look } from "../plan";
import type { Run } from "./run";

/**
 * Records, before an act, what was there and that the act comes. `before` is captured once per run; a further attempt
 * gets a new number, so that its jobs are new ones, unless it only carries on what a crash cut off.
 */
export async function announce(run: Run, placed: PlacedStep, at: { look: Look; because: string }): Promise<void> {
  const { key } = placed;
  const past = run.history.step(key);
  const { observed } = at.look;
  if (past.startedSeq === undefined) {
    if (putsBack(placed) && past.before === undefined) await run.journal.record("before", key, { before: observed });
    await run.journal.record("started", key, { because: at.because, ...(!putsBack(placed) && { observed }) });
  } else if (past.state !== "acting") {
    await recordAttempt(run, placed, at.because);
  }
  await rememberHead(run, placed);
}

/** The next attempt of a step. */
export async function recordAttempt(run: Run, { key }: PlacedStep, because: string): Promise<void> {
  await run.journal.record("attempt", key, { n: run.history.step(key).attempt + 1, because });
}

function putsBack({ step }: PlacedStep): boolean {
  return [step.undo, step.undone, step.release, step.released].some((one) => one !== undefined);
}

/** A computer that does not hold the journal remembers how far it had got when something was announced on it. */
async function rememberHead(run: Run, { step }: PlacedStep): Promise<void> {
  const isElsewhere = step.computer !== run.history.start?.journalOn && run.lock.held.includes(step.computer);
  if (isElsewhere) await run.lock.rememberHead(step.computer, run.history.head);
}
