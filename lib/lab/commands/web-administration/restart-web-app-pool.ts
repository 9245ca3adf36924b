import { needPool, needRunningIis } from "../../iis/find";
import { endWorkers, ensureWorker, refuseInTransition, workersOf } from "../../iis/pool-life";
import { notStarted } from "../../iis/web-errors";
import type { CommandHandler } from "../../world/call";
import { neededName } from "./needed-name";

/** Restart-WebAppPool: recycles the worker process of a started pool. */
export const restartWebAppPool: CommandHandler = (call) => {
  const { world, computer } = call;
  const pool = needPool(needRunningIis(computer), neededName(call));
  refuseInTransition(pool);
  if (pool.state !== "Started") throw notStarted();
  const hadWorker = workersOf(computer, pool).length > 0;
  endWorkers(world, computer, pool);
  if (hadWorker) ensureWorker(world, computer, pool);
  return [];
};
