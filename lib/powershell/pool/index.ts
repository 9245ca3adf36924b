export { type Lane, laneOf } from "./lane";
export { DEFAULT_RECYCLING, type PoolParts, type Recycling, SessionPool } from "./pool";
