import type { Json } from "../../errors";

/** What the journal proves about one step of the run. It says nothing about how the step stands now. */
export interface StepHistory {
  readonly key: string;
  /** Captured once, before the first act. */
  before: Json | undefined;
  /** The record that first announced an effect of it; undefined: it has had none. */
  startedSeq: number | undefined;
  /** The number of the attempt under way, from 1: part of the request ids. */
  attempt: number;
  state: "untouched" | "acting" | "done" | "skipped" | "failed";
  evidence: Json | undefined;
  releaseStarted: boolean;
  released: boolean;
  /** The number of the attempt to undo it, from 1. */
  undoAttempt: number;
  undoState: "untouched" | "undoing" | "failed" | "undone";
  /** The record that last proved it as before. */
  undoneSeq: number | undefined;
}

export function untouched(key: string): StepHistory {
  return {
    key,
    before: undefined,
    startedSeq: undefined,
    attempt: 1,
    state: "untouched",
    evidence: undefined,
    releaseStarted: false,
    released: false,
    undoAttempt: 1,
    undoState: "untouched",
    undoneSeq: undefined,
  };
}
