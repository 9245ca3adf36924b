import { getCutoverWorkerProcess } from "../../cmdlets/cutover/get-cutover-worker-process";
import { getWebAppPoolState } from "../../cmdlets/web-administration/get-web-app-pool-state";
import { CutoverError } from "../../errors";
import { CommandFailure, errorIdOf, type Shell } from "../../shell";

/** State of an application pool and how many worker processes serve it. */
export type PoolSeen = { readonly state: string; readonly workers: number };

/** What stands for a state while IIS itself does not run, e.g. while it restarts. */
export const IIS_DOWN = "not to be seen (IIS does not run)";

/** IIS answers no question about pools and sites before WAS runs (QUIRKS, WebAdministration). */
const NOT_STARTED = /0x80070426/i;

export async function observePool(shell: Shell, name: string): Promise<PoolSeen> {
  const state = await stateUnlessDown(() => poolState(shell, name));
  const workers = await getCutoverWorkerProcess(shell, { appPool: name });
  return { state, workers: workers.length };
}

async function poolState(shell: Shell, name: string): Promise<{ readonly value: string }> {
  try {
    return await getWebAppPoolState(shell, { name });
  } catch (thrown) {
    if (!(thrown instanceof CommandFailure) || errorIdOf(thrown.error) !== "PathNotFound") throw thrown;
    const what = `${shell.computer} has no application pool "${name}".`;
    throw new CutoverError({ code: "POOL_NOT_FOUND", what, details: { pool: name }, cause: thrown });
  }
}

/** The state that IIS tells, or that it does not run. */
export async function stateUnlessDown(ask: () => Promise<{ readonly value: string }>): Promise<string> {
  try {
    return (await ask()).value;
  } catch (thrown) {
    if (thrown instanceof CommandFailure && NOT_STARTED.test(thrown.error.message)) return IIS_DOWN;
    throw thrown;
  }
}

/** As after a restart of the server: whether the pool will run, or why it does not, is still to be seen. */
export const isComingUp = ({ state }: PoolSeen): boolean => state === IIS_DOWN || state === "Starting";

/** Nothing of the application runs any more. */
export const isStopped = (seen: PoolSeen): boolean => seen.state === "Stopped" && seen.workers === 0;
