import { getCutoverFact } from "../../cmdlets/cutover/get-cutover-fact";
import { getCutoverHttpResponse } from "../../cmdlets/cutover/get-cutover-http-response";
import { getCutoverWorkerProcess } from "../../cmdlets/cutover/get-cutover-worker-process";
import type { Shell } from "../../shell";
import { secondsAsMs } from "../duration";

/** An application pool, and a page of its application as the computer itself opens it. */
export interface ServedPool {
  readonly pool: string;
  readonly page: string;
}

/** A pool that fails at once does so within seconds (rapid-fail protection); one that has lived so long is taken as started. */
export const SETTLED_MS = secondsAsMs(20);
const PAGE_DEADLINE_MS = secondsAsMs(30);

/**
 * How long the youngest worker process has lived; null: there is none. A first request is sent before, since a pool
 * without one shows nothing of whether it can live.
 */
export async function workerAgeMs(shell: Shell, { pool, page }: ServedPool): Promise<number | null> {
  await getCutoverHttpResponse(shell, { uri: page, deadlineMs: PAGE_DEADLINE_MS });
  const workers = await getCutoverWorkerProcess(shell, { appPool: pool });
  if (workers.length === 0) return null;
  // Both instants are the computer's own, so that a clock that goes wrong does no harm.
  const { now } = await getCutoverFact(shell, {});
  return now.getTime() - Math.max(...workers.map((one) => one.startTime.getTime()));
}

/** Whether a pool that is Started has shown that it stays so. */
export const isSettled = (ageMs: number | null): boolean => ageMs === null || ageMs >= SETTLED_MS;
