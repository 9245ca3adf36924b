import type { Json } from "../../errors";
import { type Head, NO_HEAD } from "../journal";
import type { ArtefactRecord, Gate, JournalRecord, Plan, RollbackPlan, Verdict } from "../model";
import { type StepHistory, untouched } from "./step-history";

/** How a run began: `data` of its first record. */
export interface RunStart {
  /** The version of cutover that began it; missing in journals of the first versions. */
  readonly cutover?: string;
  readonly system: string;
  readonly title: string;
  readonly inputs: Json;
  readonly computers: readonly string[];
  readonly journalOn: string;
  /** The plan that was approved. */
  readonly plan: Plan;
  readonly host: string;
}

/** How a run ended, or stands with users locked out: `data` of `run-ended` and `locked-out`. */
export interface RunEnd {
  readonly kind:
    | "nothing-to-do"
    | "done"
    | "put-back"
    | "rolled-back"
    | "past-point-of-no-return"
    | "not-put-back"
    | "locked"
    | "outgrown"
    | "abandoned";
  readonly truths: readonly string[];
  readonly error: Json;
}

/** A gate that the run has asked, and the answer to it. */
export interface GateHistory {
  readonly gate: Gate;
  readonly askedAt: string;
  readonly answer: string | undefined;
  readonly answeredAt: string | undefined;
}

/** What a run's records say of its past, kept up to date record by record (`replay`). */
export class RunHistory {
  readonly records: JournalRecord[] = [];
  readonly steps = new Map<string, StepHistory>();
  readonly answers = new Map<string, string>();
  readonly gates = new Map<string, GateHistory>();
  readonly artefacts = new Map<string, ArtefactRecord & { readonly step: string }>();
  readonly loops = new Map<string, Json>();
  /** The last journalled result of each watched check. */
  readonly watches = new Map<string, Verdict>();
  start: RunStart | undefined;
  /** The plan that the second look confirmed; undefined before it. */
  confirmedPlan: Plan | undefined;
  pointOfNoReturn: { readonly key: string; readonly at: string } | undefined;
  failed: { readonly key: string; readonly error: Json; readonly past: boolean } | undefined;
  /** Set once somebody has asked for the old version: from then on the run is only put back. */
  rollback: { readonly plan: RollbackPlan; readonly error: Json; readonly at: string } | undefined;
  /** Set while the run stands with users locked out, exit 5 or 7. */
  lockedOut: RunEnd | undefined;
  lockOuts = 0;
  /** The record of the last locking out. */
  lockedOutSeq = 0;
  ended: RunEnd | undefined;

  constructor(readonly runId: string) {}

  get head(): Head {
    const last = this.records.at(-1);
    return last === undefined ? NO_HEAD : { seq: last.seq, hash: last.hash };
  }

  /** The plan that is carried out. */
  get plan(): Plan | undefined {
    return this.confirmedPlan ?? this.start?.plan;
  }

  /** Whether the run has announced an effect. */
  get hasEffect(): boolean {
    return [...this.steps.values()].some((step) => step.startedSeq !== undefined);
  }

  /** Whether only putting back is left: it failed before the point of no return, or somebody asked for the old version. */
  get isPuttingBack(): boolean {
    return this.rollback !== undefined || (this.failed !== undefined && !this.failed.past);
  }

  /** Whether a step is proved as before; locking users out may have changed what had been put back until then. */
  isPutBack(key: string): boolean {
    const { undoState, undoneSeq = 0 } = this.step(key);
    return undoState === "undone" && undoneSeq > this.lockedOutSeq;
  }

  step(key: string): StepHistory {
    const known = this.steps.get(key) ?? untouched(key);
    this.steps.set(key, known);
    return known;
  }

  /** What is known under a step's key, or its id when there is only one of that id. */
  named(name: string): StepHistory | undefined {
    const exact = this.steps.get(name);
    if (exact !== undefined) return exact;
    const found = [...this.steps.values()].filter(
      ({ key }) => key.startsWith(`${name}@`) || key.startsWith(`${name}#`),
    );
    return found.length === 1 ? found[0] : undefined;
  }
}
