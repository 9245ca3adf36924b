import type { Gate } from "./gate";

/** One thing that a rollback puts back, proves, or lets go of. */
export interface RollbackEntry {
  readonly key: string;
  readonly id: string;
  readonly computer: string;
  readonly rows: readonly string[];
  /** What the run had made true, or what is proved. */
  readonly title: string;
  readonly kind: "put-back" | "prove" | "let-users-in";
  /** How it is put back. */
  readonly how: string;
  /** Its deeds, where they are several. */
  readonly parts: readonly { readonly key: string; readonly title: string }[];
  /** An earlier attempt has put it back and shown it. */
  readonly isDone: boolean;
}

/** What `rollback` would do with a run: pure data, in the order of execution. */
export interface RollbackPlan {
  readonly v: 1;
  readonly runId: string;
  readonly system: string;
  readonly title: string;
  readonly computers: readonly string[];
  readonly isPastPointOfNoReturn: boolean;
  readonly entries: readonly RollbackEntry[];
  /** Questions that are asked before anything is done. */
  readonly gates: readonly Gate[];
  /** SHA-256 (hex) over the run and the keys in their order: what an approval is given for. */
  readonly digest: string;
}
