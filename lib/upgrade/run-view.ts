import type { ErrorCode, Json } from "../errors";
import type { GateHistory, RunEnd } from "./history";
import type { ArtefactRecord, JournalRecord, Plan, PlanEntry, RollbackPlan } from "./model";

/** What a journal tells of one step of the plan, in the order of the plan. */
export interface StepView {
  readonly key: string;
  readonly entry: PlanEntry | undefined;
  readonly state: "untouched" | "acting" | "done" | "skipped" | "failed" | "released" | "undone" | "undo-failed";
  /** ISO 8601 UTC of its first and of its last record. */
  readonly firstAt: string | undefined;
  readonly lastAt: string | undefined;
  readonly attempts: number;
  /** The reason of the last record that gives one. */
  readonly because: string;
  readonly before: Json | undefined;
  readonly evidence: Json | undefined;
  /** Of steps that failed: what `renderErrorJson` gives. */
  readonly error: Json | undefined;
  /** Its records, in order. */
  readonly records: readonly JournalRecord[];
}

/** A whole run as its proved journal tells it: what a report is made of. */
export interface RunView {
  readonly runId: string;
  /** The version of cutover that began it; undefined where its journal does not say. */
  readonly cutover: string | undefined;
  readonly system: string;
  readonly title: string;
  readonly inputs: Json;
  readonly computers: readonly string[];
  readonly journalOn: string;
  readonly host: string;
  readonly startedAt: string | undefined;
  readonly lastAt: string | undefined;
  readonly plan: Plan | undefined;
  readonly steps: readonly StepView[];
  readonly gates: readonly GateHistory[];
  readonly artefacts: readonly (ArtefactRecord & { readonly step: string })[];
  readonly pointOfNoReturn: { readonly key: string; readonly at: string } | undefined;
  /** How often another owner carried it on. */
  readonly resumes: number;
  /** How it ended; undefined while it is unfinished. */
  readonly end: RunEnd | undefined;
  /** Set while it stands with users locked out (exit 5 or 7). */
  readonly lockedOut: RunEnd | undefined;
  /** Set once somebody has asked for the old version. */
  readonly rollback: { readonly plan: RollbackPlan; readonly at: string } | undefined;
  readonly failure: { readonly key: string; readonly error: Json } | undefined;
  readonly records: readonly JournalRecord[];
  /** Which copy was read, and what was wrong with it, e.g. a cut last record. */
  readonly source: string;
  readonly warnings: readonly string[];
}

/** What `status` says of a computer. */
export interface ComputerStatus {
  readonly computer: string;
  readonly lock: {
    readonly runId: string | undefined;
    readonly epoch: number;
    readonly store: string | undefined;
    readonly ownerHost: string | undefined;
    /** ISO 8601 UTC; it informs only. */
    readonly heartbeat: string | undefined;
    readonly pastPointOfNoReturn: boolean;
    readonly releasePending: boolean;
  };
  /** The run whose lock was given back just now, since it had ended. */
  readonly released?: string;
  /** The unfinished run that holds the lock. */
  readonly run: RunView | undefined;
  /** Why the run's journal could not be read. */
  readonly problem: { readonly code: ErrorCode; readonly what: string } | undefined;
}
