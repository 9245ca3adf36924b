import { establish, windowsOfUsers } from "./establish";
import { keepUsersOut } from "./keep-users-out";
import type { Run } from "./run";

const LOCK_OUT = "lock-out";
const BECAUSE = "users stay out until the old version is shown to serve";

/**
 * Before a rollback changes anything: nobody gets in until the old version is shown to serve. Windows that keep users
 * out are established again where they ended; without such a window the upgrade's own way of locking out is used, once.
 */
export async function holdUsersOut(run: Run): Promise<void> {
  const windows = windowsOfUsers(run);
  for (const placed of windows) {
    const { undoState } = run.history.step(placed.key);
    // Its end has begun already: all that it held for is put back.
    if (!run.history.isPutBack(placed.key) && undoState !== "undoing") await establish(run, placed, BECAUSE);
  }
  if (windows.length > 0 || run.history.step(LOCK_OUT).state === "done") return;
  await run.journal.record("started", LOCK_OUT, { because: BECAUSE });
  const [because = "the upgrade declares no way to lock users out"] = await keepUsersOut(run);
  await run.journal.record("done", LOCK_OUT, { because });
}
