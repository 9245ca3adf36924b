/** What an observation says about a step. `unknown` is never acted upon: it is a gate. */
export interface Verdict {
  readonly kind: "satisfied" | "open" | "unknown";
  /** The reason in words that stand in the plan, the journal and the report. */
  readonly because: string;
}

/** How far an irreversible deed has got; `no` needs proof from the target (job record, product state). */
export interface Begun {
  readonly kind: "no" | "running" | "done" | "failed" | "unknown";
  readonly because: string;
}

/** What an observation after the act says while the step is not satisfied yet. */
export type Judgement =
  /** Still on its way; goes on being observed until the deadline. */
  | {
      readonly kind: "running";
      readonly text: string;
      readonly fraction?: number;
      /** The code of the error if the deadline passes while this is so. */
      readonly code?: import("../../errors").ErrorCode;
    }
  /** The deed has failed; waiting longer is pointless. */
  | {
      readonly kind: "failed";
      readonly because: string;
      readonly code?: import("../../errors").ErrorCode;
      readonly todo?: string;
    }
  /** The deed ended without effect and may be done again (installer 1618, "product is busy"). */
  | {
      readonly kind: "retry";
      readonly because: string;
      /** The code of the error if the deadline passes while this is so. */
      readonly code?: import("../../errors").ErrorCode;
    };

export const satisfied = (because: string): Verdict => ({ kind: "satisfied", because });
export const open = (because: string): Verdict => ({ kind: "open", because });
export const unknown = (because: string): Verdict => ({ kind: "unknown", because });
