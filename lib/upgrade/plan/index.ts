export { digestOf } from "./digest";
export { ABANDON, accepts, answerTo, attendedGateKey, begunGateKey, PLAN_GATE, stateGateKey } from "./gate-keys";
export { type Look, lookAt } from "./look";
export { emptyPlan, makePlan } from "./make-plan";
export { servesAny } from "./serving";
export { type Survey, surveying } from "./survey";
