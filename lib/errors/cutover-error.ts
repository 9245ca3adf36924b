import { codeEntry, type ErrorCode } from "./codes";
import type { ExitCode } from "./exit-code";

/** Plain data that goes into a journal, a report or an error. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** What a caller says about one occurrence of an error. */
export interface Occurrence {
  readonly code: ErrorCode;
  /** What happened, as one sentence with the names of the things involved. Never a secret. */
  readonly what: string;
  /** Why, if more is known than the code's own text. */
  readonly why?: string;
  /** What to do, if more is known than the code's own text. */
  readonly todo?: string;
  readonly exitCode?: ExitCode;
  readonly details?: { readonly [key: string]: Json };
  readonly cause?: unknown;
}

/**
 * The one error class of cutover: a code of the closed list, what happened, why, and what to do.
 *
 * @example
 * throw new CutoverError({ code: "FENCE_REFUSED", what: "APP01 refused Stop-WebAppPool: …" });
 */
export class CutoverError extends Error {
  readonly code: ErrorCode;
  readonly what: string;
  readonly why: string;
  readonly todo: string;
  readonly exitCode: ExitCode;
  readonly details: { readonly [key: string]: Json };

  constructor(occurrence: Occurrence) {
    const entry = codeEntry(occurrence.code);
    super(`${occurrence.code}: ${occurrence.what}`, occurrence.cause === undefined ? {} : { cause: occurrence.cause });
    this.name = "CutoverError";
    this.code = occurrence.code;
    this.what = occurrence.what;
    this.why = occurrence.why ?? entry.why;
    this.todo = occurrence.todo ?? entry.todo;
    this.exitCode = occurrence.exitCode ?? entry.exitCode;
    this.details = occurrence.details ?? {};
  }
}

/** Whether a thrown value is a CutoverError, of the given code if one is given. */
export function isCutoverError(thrown: unknown, code?: ErrorCode): thrown is CutoverError {
  return thrown instanceof CutoverError && (code === undefined || thrown.code === code);
}
