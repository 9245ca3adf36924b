import { getCutoverWorkerProcess } from "../../cmdlets/cutover/get-cutover-worker-process";
import { getWebAppPoolState } from "../../cmdlets/web-administration/get-web-app-pool-state";
import type { Shell } from "../../shell";

/** State of an application pool and how many worker processes serve it. */
export type PoolSeen = { readonly state: string; readonly workers: number };

export async function observePool(shell: Shell, name: string): Promise<PoolSeen> {
  const state = await getWebAppPoolState(shell, { name });
  const workers = await getCutoverWorkerProcess(shell, { appPool: name });
  return { state: state.value, workers: workers.length };
}

/** Nothing of the application runs any more. */
export const isStopped = (seen: PoolSeen): boolean => seen.state === "Stopped" && seen.workers === 0;
