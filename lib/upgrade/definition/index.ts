export { type LoopObservations, loopsOf } from "./expand";
export type { PlacedStep, Sequence } from "./placed-step";
export { sequenceOf } from "./sequence";
export { firstBehind } from "./validate";
