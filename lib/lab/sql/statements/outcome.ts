import type { QueryResult } from "../query/run-select";

/** What running a statement gave. */
export interface Outcome {
  readonly result?: QueryResult;
  /** Information that clients see as messages (PRINT, "The backup set on file 1 is valid."). */
  readonly messages: readonly string[];
  /** How long it took, in ms of virtual time. */
  readonly tookMs: number;
}

export const NOTHING: Outcome = { messages: [], tookMs: 0 };

export function said(message: string, tookMs = 0): Outcome {
  return { messages: [message], tookMs };
}
