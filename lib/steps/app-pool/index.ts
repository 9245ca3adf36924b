export { startPool, stopPool } from "./control-pool";
export { isStopped, observePool, type PoolSeen } from "./observe-pool";
export { type PoolStarted, poolStarted } from "./pool-started";
export { type PoolStopped, poolStopped } from "./pool-stopped";
