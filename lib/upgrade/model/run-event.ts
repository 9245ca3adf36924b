import type { Json } from "../../errors";
import type { Gate } from "./gate";
import type { JournalRecord } from "./journal-record";
import type { Plan } from "./plan";
import type { RollbackPlan } from "./rollback-plan";

/** What a run tells whoever watches it: the terminal, Pulumi, a report. */
export type RunEvent =
  | { readonly kind: "planned"; readonly plan: Plan }
  | { readonly kind: "rollback-planned"; readonly plan: RollbackPlan }
  | { readonly kind: "recorded"; readonly record: JournalRecord }
  | {
      readonly kind: "step-started";
      readonly key: string;
      readonly title: string;
      readonly index: number;
      readonly of: number;
    }
  | { readonly kind: "progress"; readonly key: string; readonly text: string; readonly fraction?: number }
  | { readonly kind: "instruction"; readonly key: string; readonly text: string }
  | {
      readonly kind: "step-done";
      readonly key: string;
      readonly title: string;
      readonly because: string;
      readonly ms: number;
    }
  | { readonly kind: "step-skipped"; readonly key: string; readonly title: string; readonly because: string }
  | { readonly kind: "step-failed"; readonly key: string; readonly title: string; readonly because: string }
  | { readonly kind: "proving"; readonly key: string; readonly title: string }
  | { readonly kind: "undoing"; readonly key: string; readonly title: string }
  | {
      readonly kind: "undone";
      readonly key: string;
      readonly title: string;
      readonly proved: boolean;
      readonly because: string;
    }
  | { readonly kind: "gate"; readonly gate: Gate }
  | { readonly kind: "warning"; readonly text: string };

/** How a run ended. The exit code of the command follows from it. */
export interface RunResult {
  readonly kind:
    | "nothing-to-do"
    | "done"
    | "gate"
    | "put-back"
    | "rolled-back"
    | "past-point-of-no-return"
    | "locked"
    | "not-put-back"
    | "interrupted";
  readonly exitCode: import("../../errors").ExitCode;
  readonly runId: string | undefined;
  readonly plan: Plan;
  readonly gates: readonly Gate[];
  /** What failed, as `renderErrorJson` gives it. */
  readonly error: Json | undefined;
  /** What is true now, in sentences, for the report of exits 5 and 7. */
  readonly truths: readonly string[];
  /** Of `rollback`: what it puts back, in that order. */
  readonly rollback?: RollbackPlan;
}
