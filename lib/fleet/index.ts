export { type ApplyFleetEvent, type ApplyFleetOptions, applyFleet } from "./apply-fleet";
export { checkFree } from "./check-free";
export { type FleetPlan, type FleetTarget, gatesOf, openTargets, type PlannedTarget, targetsOf } from "./fleet-plan";
export type { FleetEvent, Outcome, Stop } from "./outcome";
export { type PlanFleetOptions, planFleet } from "./plan-fleet";
export { type RunFleetOptions, runFleet } from "./run-fleet";
export { type WaitingTarget, waveGraph } from "./wave-graph";
export { type WaveShape, waves } from "./waves";
export { worstExit } from "./worst-exit";
