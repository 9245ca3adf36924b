export { digestOf } from "./digest";
export { type EarlierTimes, withExpectedTimes } from "./expected-times";
export {
  ABANDON,
  accepts,
  answerTo,
  attendedGateKey,
  begunGateKey,
  ENDS,
  endsGate,
  PLAN_GATE,
  stateGateKey,
} from "./gate-keys";
export { type Look, lookAt } from "./look";
export { emptyPlan, makePlan } from "./make-plan";
export { makeRollbackPlan, type RollbackParts } from "./make-rollback-plan";
export { servesAny } from "./serving";
export { type Survey, surveying } from "./survey";
