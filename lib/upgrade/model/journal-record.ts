import type { Json } from "../../errors";

/** The kinds of journal records; `data` of each is documented beside the code that writes it. */
export type JournalKind =
  | "run-started" // the upgrade's inputs, the approved plan, cutover's version
  | "plan-approved"
  | "loop-expanded"
  | "lock-taken"
  | "answer"
  | "before" // the `before` value of a step, write-once
  | "started" // with what was observed; announces an effect
  | "attempt" // a further attempt after a retry judgement
  | "progress"
  | "artefact"
  | "done"
  | "skipped"
  | "released"
  | "release-started"
  | "watch" // the result of a watched check changed
  | "gate"
  | "failed"
  | "point-of-no-return"
  | "rollback-started" // the rollback plan that was approved
  | "undo-started"
  | "undone"
  | "undo-failed"
  | "locked-out"
  | "resumed"
  | "run-ended";

/** One line of a journal (JSON Lines, chained by hash over canonical JSON). */
export interface JournalRecord {
  readonly v: 1;
  readonly runId: string;
  readonly epoch: number;
  readonly seq: number;
  /** ISO 8601 UTC, of the estate's clock. */
  readonly at: string;
  /** The step's key, or "" for records of the run itself. */
  readonly key: string;
  readonly kind: JournalKind;
  readonly data: Json;
  /** Hash of the record before; 64 zeros for the first. */
  readonly prev: string;
  /** SHA-256 hex over the canonical JSON of the record without `hash`. */
  readonly hash: string;
}
