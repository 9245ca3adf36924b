export type { FleetEvent, Outcome, Stop } from "./outcome";
export { type RunFleetOptions, runFleet } from "./run-fleet";
export { type WaveShape, waves } from "./waves";
export { worstExit } from "./worst-exit";
