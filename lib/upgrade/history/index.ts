export { historyOf, replay } from "./replay";
export { type GateHistory, type RunEnd, RunHistory, type RunStart } from "./run-history";
export { noRunRecord, runRecordOf } from "./run-record";
export type { StepHistory } from "./step-history";
