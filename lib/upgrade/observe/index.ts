export { asStepError } from "./defect";
export { fencedShell, readOnlyShell } from "./guarded-shell";
export { type ObserveContextParts, observeContext } from "./observe-context";
export { type ObservedPlan, observePlan } from "./observe-plan";
export { progressShell } from "./progress-shell";
