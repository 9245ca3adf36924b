import { announce } from "./announce";
import { actingContext } from "./contexts";
import { establish, windowsOfUsers } from "./establish";
import { lookIfAnswered, lookNow } from "./look-now";
import type { Run } from "./run";
import { StepFailure } from "./stops";

const LOCK_OUT = "lock-out";
const BECAUSE = "users are locked out after a failure";

/**
 * Keeps users out of what may be half done, by the windows that are there for it, else by the way that the upgrade
 * declares, and says what is true of it. An irreversible deed that still runs is not disturbed by it.
 */
export async function keepUsersOut(run: Run): Promise<readonly string[]> {
  const { lockOut } = run.upgrade;
  if (lockOut === undefined) return [];
  if (run.history.rollback === undefined && isEveryGoalReached(run))
    return ["Every goal is reached and was proved: users are not locked out."];
  const living = await livingDeed(run);
  if (living !== undefined)
    return [`${living} may still run and was not disturbed; users were not locked out beyond that.`];
  try {
    if (await areOutByWindows(run)) return ["Users are locked out."];
    await beginWindow(run);
    await lockOut(
      actingContext(run, LOCK_OUT, run.history.lockOuts > 0 ? String(run.history.lockOuts + 1) : undefined),
    );
    return ["Users are locked out."];
  } catch (thrown) {
    if (run.signal.aborted) throw thrown;
    const because = thrown instanceof Error ? thrown.message : String(thrown);
    const text = `Users could NOT be locked out: ${because}`;
    run.emit({ kind: "warning", text });
    return [text];
  }
}

/**
 * Whether windows keep them out. While everything is put back those are established again, which disturbs less
 * than the stop of the application; on the way forward each has its place.
 */
async function areOutByWindows(run: Run): Promise<boolean> {
  const windows = windowsOfUsers(run);
  for (const placed of windows) {
    const look = await lookNow(run, placed);
    if (look.verdict.kind === "satisfied") continue;
    if (!run.history.isPuttingBack) return false;
    try {
      await establish(run, placed, BECAUSE);
    } catch (thrown) {
      if (thrown instanceof StepFailure) return false;
      throw thrown;
    }
  }
  return windows.length > 0;
}

/** What the lock-out does is a step's deed: begun here, it is ended on the way forward and undone on the way back. */
async function beginWindow(run: Run): Promise<void> {
  const { lockOutWindow } = run.upgrade;
  const [placed] = lockOutWindow === undefined ? [] : run.sequence.named(lockOutWindow);
  if (placed === undefined || run.history.step(placed.key).startedSeq !== undefined) return;
  await announce(run, placed, { look: await lookNow(run, placed), because: BECAUSE });
}

/** Then only what accompanied the upgrade is left, such as a program that does not start again. */
function isEveryGoalReached({ history }: Run): boolean {
  const goals = history.plan?.entries.filter(({ role }) => role === "goal") ?? [];
  return (
    history.pointOfNoReturn !== undefined &&
    goals.every(({ key }) => ["done", "skipped"].includes(history.step(key).state))
  );
}

async function livingDeed(run: Run): Promise<string | undefined> {
  for (const placed of run.sequence.steps) {
    const { state } = run.history.step(placed.key);
    if (placed.step.begun === undefined || (state !== "acting" && state !== "failed")) continue;
    try {
      const begun = (await lookIfAnswered(run, placed))?.begun?.kind ?? "unknown";
      // During a rollback what cannot be seen is no reason to leave the door open: its undo is on the way.
      const isUnknown = begun === "unknown" && run.history.rollback === undefined;
      if (begun === "running" || isUnknown) return placed.step.title;
    } catch (thrown) {
      if (thrown instanceof StepFailure) return placed.step.title;
      throw thrown;
    }
  }
  return undefined;
}
