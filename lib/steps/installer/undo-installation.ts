import { stopCutoverProcess } from "../../cmdlets/cutover/stop-cutover-process";
import { CutoverError } from "../../errors";
import { type ActContext, open, satisfied, type Verdict } from "../../upgrade/model";
import { isStopped, observePool, stopPool } from "../app-pool";
import { secondsAsMs } from "../duration";
import type { Installation } from "./installation";
import { type InstallationSeen, observeInstallation } from "./observe-installation";

const POLL_MS = secondsAsMs(2);
const STOP_LIMIT_MS = secondsAsMs(180);

/** Before the old version is put back: no installer writes any more and the application is stopped. */
export async function prepareUndo(context: ActContext, given: Installation): Promise<void> {
  const now = await observeInstallation(context, given);
  if (now.job?.state === "Running" || (now.job?.children.length ?? 0) > 0) {
    throw new CutoverError({ code: "INSTALLER_STILL_RUNS", what: `The installer still runs on ${given.computer}.` });
  }
  await closeWindows(context, given, now);
  await holdStopped(context, given);
}

/** Closes the installer that a person left open, with its children: it must not write any more. */
export async function closeWindows(context: ActContext, given: Installation, seen: InstallationSeen): Promise<void> {
  for (const { id, startMs } of seen.windows)
    await stopCutoverProcess(context.on(given.computer), { id, startTime: new Date(startMs) });
}

/** Stops the application pool again where something has started it, and waits until its worker process is gone. */
export async function holdStopped(context: ActContext, given: Pick<Installation, "computer" | "pool">): Promise<void> {
  const shell = context.on(given.computer);
  const until = context.clock.now() + STOP_LIMIT_MS;
  while (!isStopped(await observePool(shell, given.pool))) {
    // IIS that comes up after a restart starts the pool again: it is asked each time.
    await stopPool(context, shell, { name: given.pool });
    if (context.clock.now() >= until)
      throw new CutoverError({
        code: "APPLICATION_NOT_STOPPED",
        what: `The application pool "${given.pool}" does not stop.`,
      });
    await context.clock.sleep(POLL_MS, context.signal);
  }
}

/** By its request id the target would know of an installer that this run had started. */
export function neverStartedVerdict(seen: InstallationSeen, before: InstallationSeen): Verdict {
  const isAsBefore = seen.product === before.product && seen.file === before.file;
  if (seen.job === null && seen.windows.length === 0 && isAsBefore)
    return satisfied(`no installer was started, version ${before.product ?? "(none)"} is installed as before`);
  return open("an installer was started");
}

export function undoneVerdict(seen: InstallationSeen, before: InstallationSeen): Verdict {
  if (seen.windows.length > 0) return open("the installer is still open");
  if (seen.product !== before.product || seen.file !== before.file)
    return open(`version ${seen.product ?? "(none)"} is installed, before it was ${before.product ?? "(none)"}`);
  // What somebody changed in it after it was copied came back as the copy has it.
  const isAsBefore = seen.tree === before.tree || (seen.copied !== null && seen.tree === seen.copied);
  if (before.tree !== null && !isAsBefore) return open("the program folder is not yet as before");
  return satisfied(`version ${before.product ?? "(none)"} is installed and the program folder is as before`);
}
