import type { PlacedStep } from "../definition";
import { actUntilSatisfied } from "./act-until-satisfied";
import { announce } from "./announce";
import { keepUsersOut } from "./keep-users-out";
import { lookPatiently } from "./look-now";
import type { Run } from "./run";

const LOCK_OUT = "lock-out";
const BECAUSE = "users stay out until the old version is shown to serve";

/**
 * Before a rollback changes anything: nobody gets in until the old version is shown to serve. Windows that keep users
 * out are established again where they ended; without such a window the upgrade's own way of locking out is used, once.
 */
export async function holdUsersOut(run: Run): Promise<void> {
  const planned = new Set(run.history.plan?.entries.map(({ key }) => key));
  const windows = run.sequence.steps.filter(({ key, step }) => step.undoneLast === true && planned.has(key));
  for (const placed of windows) await establish(run, placed);
  if (windows.length > 0 || run.history.step(LOCK_OUT).state === "done") return;
  await run.journal.record("started", LOCK_OUT, { because: BECAUSE });
  const [because = "the upgrade declares no way to lock users out"] = await keepUsersOut(run);
  await run.journal.record("done", LOCK_OUT, { because });
}

async function establish(run: Run, placed: PlacedStep): Promise<void> {
  const { key } = placed;
  // Its end has begun already: all that it held for is put back.
  if (run.history.isPutBack(key) || run.history.step(key).undoState === "undoing") return;
  const startedAt = run.ports.clock.now();
  const look = await lookPatiently(run, placed);
  if (look.verdict.kind === "satisfied") return;
  await announce(run, placed, { look, because: BECAUSE });
  const end = await actUntilSatisfied(run, placed, { look, isDue: true });
  const ms = run.ports.clock.now() - startedAt;
  await run.journal.record("done", key, { because: end.verdict.because, evidence: end.observed, ms });
}
