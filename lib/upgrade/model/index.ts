export type { ActContext, ArtefactRecord, ObserveContext, RunRecord } from "./context";
export type { Answers, Gate } from "./gate";
export type { JournalKind, JournalRecord } from "./journal-record";
export type { ExpectedTime, Plan, PlanEntry, PlanWindow, UsersOut } from "./plan";
export type { RollbackEntry, RollbackPlan } from "./rollback-plan";
export type { RunEvent, RunResult } from "./run-event";
export { type AnyLoop, type AnyStep, defineLoop, defineStep, type Loop, type Role, type Step, stepKey } from "./step";
export type { OldVersion, Upgrade } from "./upgrade";
export { type Begun, type Judgement, open, satisfied, unknown, type Verdict } from "./verdict";
