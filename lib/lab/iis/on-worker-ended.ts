import type { MomentListener } from "../world/moment";
import { finishStop, workersOf } from "./pool-life";

/** A pool that hung in Stopping because of its worker process is Stopped when somebody has ended that process. */
export const onWorkerEnded: MomentListener = (world, moment) => {
  const computer = world.computer(moment.computer);
  if (!computer.iis || moment.data?.name !== "w3wp") return;
  for (const pool of Object.values(computer.iis.pools)) {
    if (pool.hangs && workersOf(computer, pool).length === 0) finishStop(world, computer, pool);
  }
};
